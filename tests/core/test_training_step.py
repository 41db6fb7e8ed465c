"""One step of a training, beside the step that Keras's own layers and optimizer take."""

from __future__ import annotations

import dataclasses
import gc

import numpy as np
import pytest
from digits import small_dataset
from keras_files import random_network

from lenet_gui.core.network import LENET5, SOFTMAX_REGRESSION, Floats, Network
from lenet_gui.core.tensorflow_import import import_tensorflow
from lenet_gui.core.training_step import TrainingStep, step_for

RATE = 0.5


def step_in(parts: int, averaging: bool = False) -> TrainingStep:
    """A step of plain gradient descent."""
    return TrainingStep(LENET5, "sgd", False, False, averaging, parts)


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
@pytest.mark.parametrize(("size", "parts"), [(1, 1), (3, 3), (7, 2), (64, 2)])
def test_a_batch_cut_into_parts_takes_the_step_that_keras_takes_on_the_whole(
    size: int, parts: int
) -> None:
    import tensorflow as tf

    data, network, step = small_dataset(), random_network(), step_in(parts)
    images, labels = data.train_images[:size], data.train_labels[:size]
    step.start(network)
    batch = np.arange(size, dtype=np.int32)[np.newaxis]
    rates = np.array([RATE], np.float32)
    step.run(tf.constant(images), tf.constant(labels), batch, rates, 0.0, 1, 0)
    expected = after_a_step_of_keras(network, images / np.float32(255), labels)
    for found, wanted in zip(step.network().weights, expected, strict=True):
        np.testing.assert_allclose(found, wanted, atol=2e-5)


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


def test_evaluating_fewer_images_than_there_are_parts_works() -> None:
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
    step = step_for(new, "sgd", False, False, False, 16)
    frozen = gc.get_freeze_count()
    assert frozen > before + 1000
    # Only once, or what becomes garbage later would stay each time.
    later = [[k] for k in range(1000)]
    assert step_for(new, "sgd", False, False, False, 16) is step
    assert gc.get_freeze_count() <= frozen
    assert len(later) == 1000
