"""A step of a training, beside the step that Keras's own layers and optimizer take."""

from __future__ import annotations

import dataclasses
import gc
import threading

import numpy as np
import pytest
from support.digits import small_dataset
from support.keras_files import random_network

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.optimizers import OPTIMIZERS, Optimizer
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.step import StepOptions
from lenet_gui.core.training.tensorflow import import_tensorflow
from lenet_gui.core.training.trainer import Trainer, compiled_trainer

pytestmark = pytest.mark.tensorflow

DATASET = small_dataset()
SGD = StepOptions(LENET5, "sgd")
RATE = 0.5


def trainer_of(network: Network, options: StepOptions) -> Trainer:
    import_tensorflow()
    trainer = Trainer(options)
    trainer.load(DATASET.train_images, DATASET.train_labels)
    trainer.reset(network)
    return trainer


def take_steps(
    trainer: Trainer, steps: int, size: int, rate: float = RATE, dropout: float = 0.0
) -> list[tuple[float, float, Network]]:
    """Learn from batches of the first images; the loss, accuracy and network after each chunk."""
    batches = np.arange(steps * size, dtype=np.int32).reshape(steps, size)
    rates = np.full(steps, rate, np.float32)
    return [
        (losses[-1], accuracies[-1], trainer.network())
        for losses, accuracies in trainer.run(batches, rates, dropout, 1, 0, threading.Event())
    ]


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


def assert_close(found: tuple[Floats, ...], wanted: list[Floats] | tuple[Floats, ...]) -> None:
    for weights, expected in zip(found, wanted, strict=True):
        np.testing.assert_allclose(weights, expected, atol=2e-5)


# Seven images do not divide evenly.
@pytest.mark.parametrize(("size", "shards"), [(1, 1), (3, 3), (7, 2), (64, 2)])
def test_a_batch_split_into_shards_takes_the_step_that_keras_takes_on_the_whole(
    size: int, shards: int
) -> None:
    network = random_network()
    trainer = trainer_of(network, dataclasses.replace(SGD, shards=shards))
    ((loss, accuracy, learned),) = take_steps(trainer, 1, size)
    images, labels = DATASET.train_images[:size] / np.float32(255), DATASET.train_labels[:size]
    assert_close(learned.weights, after_a_step_of_keras(network, images, labels))
    # Loss and accuracy are those of the whole batch, from before the step.
    probabilities = network.probabilities(images)
    expected = -np.log(probabilities[range(size), labels]).mean()
    np.testing.assert_allclose(loss, expected, rtol=1e-4)
    np.testing.assert_allclose(accuracy, (probabilities.argmax(axis=1) == labels).mean())


def test_dropout_and_augmentation_do_not_depend_on_the_number_of_shards() -> None:
    network = random_network()
    random = dataclasses.replace(SGD, dropout=True, augmentation=True)
    one, three = (
        take_steps(trainer_of(network, dataclasses.replace(random, shards=n)), 2, 7, dropout=0.25)
        for n in (1, 3)
    )
    assert_close(one[-1][2].weights, three[-1][2].weights)


# Each begins with something else than zeros.
@pytest.mark.parametrize("name", ["Nadam", "Adagrad", "Ftrl"])
def test_a_used_trainer_starts_again_with_the_optimizer_as_keras_makes_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(OPTIMIZERS, "added", Optimizer(name, name, 0))
    trainer = trainer_of(random_network(), StepOptions(LENET5, "added"))
    fresh = trainer.state_dict()
    take_steps(trainer, 2, 10)
    trainer.reset(random_network())
    for key, array in trainer.state_dict().items():
        np.testing.assert_array_equal(array, fresh[key], key)


def test_evaluating_fewer_images_than_there_are_shards_works() -> None:
    network = random_network()
    trainer = trainer_of(network, dataclasses.replace(SGD, shards=8))
    images, labels = DATASET.test_images[:1], DATASET.test_labels[:1]
    logits = network.logits(images / np.float32(255))
    np.testing.assert_allclose(trainer.logits(images), logits, atol=1e-4)
    assert trainer.evaluate(images, labels)[1] == (logits.argmax() == labels[0])


def test_weights_are_averaged_with_each_step_counting_in_proportion_to_its_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # One step in each chunk.
    monkeypatch.setattr("lenet_gui.core.training.trainer.CHUNK_SECONDS", 0)
    network = random_network()
    plain = take_steps(trainer_of(network, SGD), 4, 15)
    averaging = trainer_of(network, dataclasses.replace(SGD, weight_averaging=True))
    averaged = take_steps(averaging, 4, 15)[-1][2]
    after_each = [learned.weights for _, _, learned in plain]
    for found, *weights in zip(averaged.weights, *after_each, strict=True):
        wanted = np.average(weights, axis=0, weights=[1, 2, 3, 4])
        np.testing.assert_allclose(found, wanted, atol=1e-6)


def test_a_trainer_is_compiled_once_and_no_later_collection_looks_through_it() -> None:
    import_tensorflow()
    new = StepOptions(dataclasses.replace(SOFTMAX_REGRESSION, key="a new kind"), "sgd")
    before = gc.get_freeze_count()
    with compiled_trainer(new) as trainer:
        frozen = gc.get_freeze_count()
    assert frozen > before + 1000
    # Only once, or what becomes garbage later would stay each time.
    later = [[k] for k in range(1000)]
    with compiled_trainer(new) as again:
        assert again is trainer
    assert gc.get_freeze_count() <= frozen
    assert len(later) == 1000
