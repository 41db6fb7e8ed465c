"""What is told of a data set before a training uses it."""

from __future__ import annotations

import dataclasses

import numpy as np
from support.digits import digit_arrays, small_dataset
from support.garments import garment_dataset

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.summary import SAMPLES, summarize
from lenet_gui.core.network.class_names import class_names


def test_each_class_has_its_name_numbers_and_samples() -> None:
    data = garment_dataset()
    summary = summarize(data)
    boot = summary.classes[9]
    assert boot.name == "Ankle boot"
    assert boot.training == np.count_nonzero(data.train_labels == 9)
    assert len(boot.samples) == min(boot.training, SAMPLES)
    assert summary.counts() == (220, 20, 60)
    assert summary.problems == ()


def test_what_was_done_is_told_and_else_that_nothing_was() -> None:
    unchanged = summarize(small_dataset()).done
    assert unchanged == (
        "220 images train, 20 validate and 60 test.",
        "The images are used as they are: 28×28 pixels, ink bright on dark.",
    )
    changed = dataclasses.replace(small_dataset(), remarks=("They were inverted.",))
    assert summarize(changed).done[1:] == ("They were inverted.",)


def test_classes_without_a_name_are_no_problem_and_those_without_images_are() -> None:
    images, labels = digit_arrays(600, 1)
    two = labels < 2
    pair = images[two], labels[two]
    data = Dataset.split("two", pair, digit_arrays(20, 2))
    named = dataclasses.replace(data, names=class_names(["cat", "dog"]))
    assert [each.name for each in summarize(named).classes] == ["cat", "dog"]
    assert not any("No training images" in said for said in summarize(named).problems)
    assert summarize(data).problems[0] == "No training images of: 2, 3, 4, 5, 6, 7, 8, 9."


def test_few_or_unequal_or_shared_images_are_told() -> None:
    images, labels = digit_arrays(4000, 1)
    kept = (labels != 3) | (np.arange(4000) % 20 == 0)
    data = Dataset.split("few", (images[kept], labels[kept]), (images[:50], labels[:50]))
    said = summarize(data).problems
    assert "Test images that are among the training images, too" in said[-1]
    assert "Very few training images of: 3." in said
