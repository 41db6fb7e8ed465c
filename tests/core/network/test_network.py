from __future__ import annotations

import numpy as np
import pytest
from support.architectures import from_elsewhere

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    LENET5,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.pooling import MaxPooling
from lenet_gui.core.network.layers.shapes import Flatten
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.core.network.pixels import PIXELS


def random_network(architecture: Architecture, seed: int = 1) -> Network:
    random = np.random.default_rng(seed)
    shapes = architecture.weight_shapes()
    return Network(
        architecture,
        tuple(random.normal(0, 0.2, shape).astype(np.float32) for shape in shapes),
    )


def random_images(count: int) -> np.ndarray:
    return np.random.default_rng(2).random((count, 28, 28), np.float32)


# The training computes more channels than some convolutions have.
ODD = Architecture(
    "odd",
    "odd numbers of maps",
    (
        Convolution("first", filters=5, kernel_size=(3, 3), activation="relu"),
        MaxPooling("pooled"),
        Convolution("second", filters=12, kernel_size=(3, 3), padding="same", activation="sigmoid"),
        Convolution("third", filters=6, kernel_size=(3, 3), strides=(2, 2), activation="tanh"),
        Convolution("groups", filters=4, kernel_size=(2, 2), groups=2, activation="relu"),
        Flatten("flatten"),
        Dense("output", units=10),
    ),
)


@pytest.mark.tensorflow
@pytest.mark.parametrize("architecture", [*ARCHITECTURES.values(), ODD], ids=lambda a: a.key)
def test_numpy_and_keras_give_the_same_probabilities(architecture: Architecture) -> None:
    from lenet_gui.core.training.keras_layers import KerasLayers

    layers, network, images = (
        KerasLayers(architecture),
        random_network(architecture),
        random_images(20),
    )
    for variable, value in zip(layers.weights, network.weights, strict=True):
        variable.assign(value)
    logits = layers.logits(images[..., np.newaxis]).numpy()
    np.testing.assert_allclose(network.probabilities(images), softmax(logits), atol=1e-5)


@pytest.mark.tensorflow
@pytest.mark.parametrize("key", PIXELS)
def test_a_network_from_elsewhere_answers_in_training_as_in_numpy(key: str) -> None:
    from lenet_gui.core.training.keras_layers import KerasLayers

    network = from_elsewhere()
    network = Network(network.architecture, network.weights, PIXELS[key])
    layers = KerasLayers(network.architecture, network.pixels)
    for variable, value in zip(layers.weights, network.weights, strict=True):
        variable.assign(value)
    images = random_images(5)
    logits = layers.logits(images[..., np.newaxis]).numpy()
    np.testing.assert_allclose(logits, network.logits(images), rtol=1e-4, atol=1e-4)


@pytest.mark.tensorflow
def test_images_are_enlarged_as_tensorflow_does_it() -> None:
    import tensorflow as tf

    network = from_elsewhere().with_pixels(PIXELS["0..1 enlarged"])
    images = random_images(3)[..., np.newaxis]
    expected = tf.image.resize(images, (32, 32)).numpy()
    np.testing.assert_allclose(network.inputs(images[..., 0]), expected, atol=1e-6)


def test_a_network_of_as_many_pixels_as_an_image_enlarges_nothing() -> None:
    network = random_network(LENET5).with_pixels(PIXELS["0..255 enlarged"])
    assert network.pixels is PIXELS["0..255"]


@pytest.mark.parametrize("shape", [(28, 28), (784,), (32, 32, 1), (8, 8, 1), (64, 64), (100,)])
def test_images_are_brought_to_the_size_that_a_network_reads(shape: Shape) -> None:
    layers = (Flatten("row"), Dense("output", 10))
    architecture = Architecture("x", "X", layers, shape)
    network = Network(architecture, random_network(architecture).weights, PIXELS["0..255 dark"])
    images = np.zeros((2, 28, 28), np.float32)
    images[:, 10:20, 4:9] = 1
    inputs = network.inputs(images)
    assert inputs.shape == (2, *shape)
    assert inputs.dtype == np.float32
    side = architecture.side()
    ink = 1 - inputs.reshape(2, side, side) / 255
    # As much ink as before, in proportion, around the same place, none in the corners.
    scale = 1 if side == 32 else side / 28
    np.testing.assert_allclose(ink.sum(axis=(1, 2)), 50 * scale**2, rtol=1e-3)
    centre = (ink[0].sum(axis=1) * np.arange(side)).sum() / ink[0].sum()
    expected = 16.5 if side == 32 else 15 * scale - 0.5
    assert centre == pytest.approx(expected, abs=0.03)
    np.testing.assert_allclose(ink[:, :: side - 1, :: side - 1], 0, atol=1e-6)


def test_the_weights_of_a_network_cannot_be_changed_and_the_callers_stay_writable() -> None:
    given = [array.copy() for array in Network.initial(LENET5, 1).weights]
    network = Network(LENET5, tuple(given))
    before = network.probabilities(random_images(2))
    given[-1][:] = 5
    np.testing.assert_array_equal(network.probabilities(random_images(2)), before)
    with pytest.raises(ValueError, match="read-only"):
        network.weights[0][:] = 0


@pytest.mark.parametrize("architecture", ARCHITECTURES.values(), ids=lambda a: a.key)
def test_many_images_at_once_are_read_as_each_alone(architecture: Architecture) -> None:
    network = random_network(architecture)
    images = random_images(150)
    alone = np.concatenate([network.probabilities(image[np.newaxis]) for image in images])
    np.testing.assert_allclose(network.probabilities(images), alone, atol=1e-5)


def test_no_images_give_no_answers() -> None:
    assert random_network(LENET5).probabilities(random_images(0)).shape == (0, 10)


def test_activations_have_the_shapes_that_the_layers_announce() -> None:
    activations = random_network(LENET5).activations(random_images(3))
    announced = [layer.output_shape(shape) for layer, shape in LENET5.input_shapes()]
    assert [values.shape for values in activations] == [(3, *shape) for shape in announced]


def test_probabilities_stay_finite_for_huge_logits() -> None:
    probabilities = softmax(np.array([[1e4, 0, -1e4]], np.float32))
    np.testing.assert_allclose(probabilities, [[1, 0, 0]])


def test_initial_kernels_are_normal_within_two_deviations_and_biases_zero() -> None:
    weights = Network.initial(LENET5, seed=3).weights
    kernel = weights[4]
    assert np.abs(kernel).max() <= 0.2
    # A normal distribution cut off at two deviations has 0.88 of its deviation.
    assert kernel.std() == pytest.approx(0.088, abs=0.002)
    assert not any(bias.any() for bias in weights[1::2])


def test_softmax_regression_starts_at_zero() -> None:
    assert not any(array.any() for array in Network.initial(SOFTMAX_REGRESSION, 1).weights)


def test_the_seed_decides_the_initial_weights() -> None:
    first, again, other = (Network.initial(LENET5, seed).weights[0] for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()


def test_weights_of_other_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match="Softmax regression has weights of the shapes"):
        Network(SOFTMAX_REGRESSION, Network.initial(LENET5, 1).weights)
