"""One step of a training, beside the step that Keras's own layers and optimizer take."""

from __future__ import annotations

import dataclasses
import gc

import numpy as np
import pytest
from support.digits import small_dataset
from support.keras_files import random_network

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.step import TrainingStep, borrowed_step
from lenet_gui.core.training.tensorflow import import_tensorflow

RATE = 0.5


def step_in(shards: int, averaging: bool = False, chance: bool = False) -> TrainingStep:
    """A step of plain gradient descent, with dropout and augmentation if `chance` is to play."""
    return TrainingStep(LENET5, "sgd", chance, chance, averaging, shards)


def after_a_step_of_keras(network: Network, images: Floats, labels: np.ndarray) -> list[Floats]:
    """The weights after the whole batch has gone through Keras's layers at once."""
    import keras

    conv, pool, dense = keras.layers.Conv2D, keras.layers.MaxPooling2D, keras.layers.Dense
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            conv(6, 5, padding="same", activation="relu"),
            pool(2),
            conv(16, 5, activation="relu"),
            pool(2),
            keras.layers.Flatten(),
            dense(120, activation="relu"),
            dense(84, activation="relu"),
            dense(10),
        ]
    )
    model.set_weights(list(network.weights))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(RATE), loss)
    model.train_on_batch(images[..., np.newaxis], labels)
    weights: list[Floats] = model.get_weights()
    return weights


# Seven images do not divide evenly.
@pytest.mark.parametrize(("size", "shards"), [(1, 1), (3, 3), (7, 2), (64, 2)])
def test_a_batch_cut_into_shards_takes_the_step_that_keras_takes_on_the_whole(
    size: int, shards: int
) -> None:
    import tensorflow as tf

    data, network, step = small_dataset(), random_network(), step_in(shards)
    images, labels = data.train_images[:size], data.train_labels[:size]
    step.start(network)
    batch = np.arange(size, dtype=np.int32)[np.newaxis]
    rates = np.array([RATE], np.float32)
    step.run(tf.constant(images), tf.constant(labels), batch, rates, 0.0, 1, 0)
    expected = after_a_step_of_keras(network, images / np.float32(255), labels)
    for found, wanted in zip(step.network().weights, expected, strict=True):
        np.testing.assert_allclose(found, wanted, atol=2e-5)


def test_dropout_and_augmentation_do_not_depend_on_the_number_of_shards() -> None:
    import tensorflow as tf

    data, network = small_dataset(), random_network()
    images, labels = tf.constant(data.train_images), tf.constant(data.train_labels)
    batches, rates = np.arange(14, dtype=np.int32).reshape(2, 7), np.full(2, RATE, np.float32)
    learned = []
    for step in (step_in(1, chance=True), step_in(3, chance=True)):
        step.start(network)
        step.run(images, labels, batches, rates, 0.25, 1, 0)
        learned.append(step.network().weights)
    for found, wanted in zip(*learned, strict=True):
        np.testing.assert_allclose(found, wanted, atol=2e-5)


# Each begins with something else than zeros.
@pytest.mark.parametrize("name", ["Nadam", "Adagrad", "Ftrl"])
def test_a_used_step_starts_again_with_the_optimizer_as_keras_makes_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keras
    import tensorflow as tf

    made = getattr(keras.optimizers, name)
    monkeypatch.setattr("lenet_gui.core.training.step.keras_optimizer", lambda _: made())
    data, step = small_dataset(), step_in(1)
    fresh = step.state()
    images, labels = tf.constant(data.train_images), tf.constant(data.train_labels)
    batches, rates = np.arange(20, dtype=np.int32).reshape(2, 10), np.full(2, RATE, np.float32)
    step.start(random_network())
    step.run(images, labels, batches, rates, 0.0, 1, 0)
    step.start(random_network())
    again = step.state()
    for key in fresh:
        if key.startswith("optimizer"):
            np.testing.assert_array_equal(again[key], fresh[key], key)


def test_loss_and_accuracy_are_those_of_the_whole_batch() -> None:
    import tensorflow as tf

    data, network, step = small_dataset(), random_network(), step_in(2)
    images, labels = data.train_images[:7], data.train_labels[:7]
    step.start(network)
    batch, rates = np.arange(7, dtype=np.int32)[np.newaxis], np.zeros(1, np.float32)
    losses, accuracies = step.run(tf.constant(images), tf.constant(labels), batch, rates, 0.0, 1, 0)
    probabilities = network.probabilities(images / np.float32(255))
    np.testing.assert_allclose(losses, -np.log(probabilities[range(7), labels]).mean(), rtol=1e-4)
    np.testing.assert_allclose(accuracies, (probabilities.argmax(axis=1) == labels).mean())


def test_evaluating_fewer_images_than_there_are_shards_works() -> None:
    data, network, step = small_dataset(), random_network(), step_in(8)
    step.start(network)
    images, labels = data.test_images[:1], data.test_labels[:1]
    answer = network.logits(images / np.float32(255))
    np.testing.assert_allclose(step.logits(images), answer, atol=1e-4)
    assert step.evaluate(images, labels)[1] == (answer.argmax() == labels[0])


def test_weights_are_averaged_with_each_step_counting_in_proportion_to_its_number() -> None:
    import tensorflow as tf

    data, plain, averaging = small_dataset(), step_in(1), step_in(1, averaging=True)
    images, labels = tf.constant(data.train_images), tf.constant(data.train_labels)
    batches = np.arange(60, dtype=np.int32).reshape(4, 15)
    rates = np.full(4, RATE, np.float32)
    network = random_network()
    plain.start(network)
    averaging.start(network)
    averaging.run(images, labels, batches, rates, 0.0, 1, 0)
    after_each: list[tuple[Floats, ...]] = []
    for k in range(4):
        plain.run(images, labels, batches[k : k + 1], rates[k : k + 1], 0.0, 1, k)
        after_each.append(plain.network().weights)
    for found, *weights in zip(averaging.network().weights, *after_each, strict=True):
        wanted = np.average(weights, axis=0, weights=[1, 2, 3, 4])
        np.testing.assert_allclose(found, wanted, atol=1e-6)


def test_what_a_kind_of_step_is_made_of_is_looked_through_by_no_later_collection() -> None:
    import_tensorflow()
    new = dataclasses.replace(SOFTMAX_REGRESSION, key="a new kind")
    before = gc.get_freeze_count()
    kind = (new, "sgd", False, False, False, 2)
    with borrowed_step(*kind) as step:
        frozen = gc.get_freeze_count()
    assert frozen > before + 1000
    # Only once, or what becomes garbage later would stay each time.
    later = [[k] for k in range(1000)]
    with borrowed_step(*kind) as again:
        assert again is step
    assert gc.get_freeze_count() <= frozen
    assert len(later) == 1000
