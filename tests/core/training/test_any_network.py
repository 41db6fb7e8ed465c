"""Every chain of layers can be trained, and TensorFlow computes what NumPy answers."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from support.digits import small_dataset

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.network.architectures import C3_CONNECTIONS, OWN, Architecture
from lenet_gui.core.network.description import read_description
from lenet_gui.core.network.layers.table import LAYERS
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import EpochDone, TrainingDone, train
from lenet_gui.core.training.step import StepOptions
from lenet_gui.core.training.trainer import compiled_trainer

DATASET = small_dataset()
IMAGES = DATASET.test_images[:30]

HEAD = 'name = "A"\n'
END = '[[layer]]\ntype = "Flatten"\n[[layer]]\ntype = "Dense"\nunits = 10\n'


def chain(*layers: str, head: str = HEAD) -> str:
    """A description: of each layer the type, and perhaps settings after it."""
    lines = [head]
    for layer in layers:
        kind, *settings = layer.split("; ")
        lines += ["[[layer]]", f'type = "{kind}"', *settings]
    return "\n".join([*lines, END])


CHAINS = {
    "convolutions": chain(
        "Rescaling; scale = 2.0; offset = -1.0",
        "Conv2D; filters = 4; kernel_size = 5; strides = 2; use_bias = false",
        "BatchNormalization; momentum = 0.5",
        'ReLU; negative_slope = 0.1; name = "active"',
        "Dropout; rate = 0.3",
        "MaxPooling2D; pool_size = 3; strides = 2; padding = 'same'",
        "LeakyReLU",
        "GlobalAveragePooling2D",
        "Dropout; rate = 0.1",
    ),
    "maps of their own": chain(
        "ZeroPadding2D; padding = 2",
        "DepthwiseConv2D; kernel_size = 3; depth_multiplier = 3; init_std = 0.3",
        "SeparableConv2D; filters = 6; kernel_size = [3, 2]; activation = 'tanh'; init_std = 0.3",
        "AveragePooling2D",
        "ELU",
        "LayerNormalization",
        "Activation; activation = 'gelu'",
        "Identity",
        "GlobalMaxPooling2D; keepdims = true",
    ),
    "newer ones": chain(
        "Cropping2D; cropping = 2",
        "Conv2D; filters = 8; kernel_size = 3; dilation_rate = 2; init_std = 0.3",
        "PReLU; shared_axes = [1, 2]",
        "Conv2D; filters = 8; kernel_size = 3; groups = 4; init_std = 0.3",
        "Permute; dims = [2, 1, 3]",
        "Resizing; height = 9; width = 8",
        "UpSampling2D; interpolation = 'bilinear'",
        # TensorFlow promises no other strides than equal ones.
        "DepthwiseConv2D; kernel_size = 3; strides = 2; init_std = 0.3",
        "AveragePooling2D; pool_size = 4; strides = 3; padding = 'same'",
    ),
    "from a row of values": chain(
        "Normalization",
        "Dense; units = 49; activation = 'relu'; initializer = 'he_normal'",
        "Reshape; target_shape = [7, 7, 1]",
        "Conv2D; filters = 5; kernel_size = 3; padding = 'same'; initializer = 'glorot_uniform'",
        "Flatten",
        "Softmax",
        "Dense; units = 30; activation = 'tanh'; initializer = 'lecun_uniform'",
        head='name = "B"\ninput = [1024]\npixels = "0..255 dark"\n',
    ),
}


def own(description: str, **settings: object) -> TrainingConfig:
    plain = TrainingConfig(OWN, batch_size=20, epochs=2, description=description)
    return dataclasses.replace(plain, **settings)  # type: ignore[arg-type]


def trained(config: TrainingConfig, start: Network | None = None) -> TrainingDone:
    *_, done = train(config, DATASET, start=start)
    assert isinstance(done, TrainingDone)
    return done


def answers_of_tensorflow(network: Network) -> Floats:
    options = StepOptions(network.architecture, "sgd", pixels=network.pixels)
    with compiled_trainer(options) as trainer:
        trainer.reset(network)
        return trainer.logits(IMAGES)


def test_the_chains_here_have_all_types_of_layers() -> None:
    found = {
        layer.keras_class for text in CHAINS.values() for layer in read_description(text).layers
    }
    assert found == LAYERS.keys()


@pytest.mark.tensorflow
@pytest.mark.parametrize("key", CHAINS)
def test_a_chain_learns_and_answers_in_numpy_as_in_tensorflow(key: str) -> None:
    done = trained(own(CHAINS[key], learning_rate=0.01, epochs=3))
    network = done.network
    assert done.record.outcome == "finished"
    curve = done.record.loss_curve
    assert np.mean(curve[-5:]) < np.mean(curve[:5])
    images = np.divide(IMAGES, 255, dtype=np.float32)
    np.testing.assert_allclose(answers_of_tensorflow(network), network.logits(images), atol=2e-4)


@pytest.mark.tensorflow
def test_batch_normalization_takes_the_steps_of_keras_and_its_statistics() -> None:
    import keras

    text = chain(
        "Conv2D; filters = 3; kernel_size = 5",
        "BatchNormalization; momentum = 0.9",
        "ReLU",
    )
    config = own(text, optimizer="sgd", learning_rate=0.1, epochs=1)
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(3, 5),
            layers.BatchNormalization(momentum=0.9),
            layers.ReLU(),
            layers.Flatten(),
            layers.Dense(10),
        ]
    )
    model.set_weights(list(Network.initial(config.architecture(), config.seed).weights))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss)
    order = np.random.default_rng([config.seed, 1, 0]).permutation(len(DATASET.train_images))
    steps = len(order) // config.batch_size
    for batch in order[: steps * config.batch_size].reshape(steps, -1):
        pixels = np.divide(DATASET.train_images[batch], 255, dtype=np.float32)
        model.train_on_batch(pixels[..., np.newaxis], DATASET.train_labels[batch])
    ends = [event for event in train(config, DATASET) if isinstance(event, EpochDone)]
    for found, wanted in zip(ends[-1].network.weights, model.get_weights(), strict=True):
        np.testing.assert_allclose(found, wanted, atol=2e-4)


@pytest.mark.tensorflow
def test_dropout_of_a_layers_own_rate_acts_in_training_only() -> None:
    text = chain("Dropout; rate = 0.5")
    with_dropout, without = trained(own(text)), trained(own(chain("Dropout")))
    assert with_dropout.record.loss_curve != without.record.loss_curve
    network = with_dropout.network
    images = np.divide(IMAGES, 255, dtype=np.float32)
    np.testing.assert_allclose(network.logits(images), network.logits(images))
    np.testing.assert_allclose(answers_of_tensorflow(network), network.logits(images), atol=1e-4)


@pytest.mark.tensorflow
@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_weights_that_a_table_of_connections_leaves_out_stay_zero(optimizer: str) -> None:
    config = TrainingConfig("lenet5-1998", optimizer, batch_size=20, epochs=1)
    network = trained(config).network
    place = network.architecture.layers.index(
        next(layer for layer in network.architecture.layers if layer.name == "C3")
    )
    kernel = network.layers[place][1][0]
    used = np.abs(kernel).max(axis=(0, 1)) > 0
    assert [tuple(np.flatnonzero(row)) for row in used.T] == list(C3_CONNECTIONS)


@pytest.mark.tensorflow
def test_a_normalization_begins_with_the_statistics_of_the_training_images() -> None:
    text = chain("Normalization; axis = []")
    network = trained(own(text, learning_rate=1e-6, epochs=1)).network
    pixels = np.divide(DATASET.train_images[:2000], 255, dtype=np.float32)
    mean, variance, count = network.weights[:3]
    np.testing.assert_allclose([mean, variance], [pixels.mean(), pixels.var()], atol=1e-3)
    assert count == len(pixels)


@pytest.mark.tensorflow
def test_a_training_resumed_with_batch_normalization_ends_with_bit_identical_weights() -> None:
    config = own(CHAINS["convolutions"], weight_averaging=True)
    *events, whole = train(config, DATASET)
    checkpoint = next(event.checkpoint for event in events if isinstance(event, EpochDone))
    *_, resumed = train(config, DATASET, resume_from=checkpoint)
    assert isinstance(whole, TrainingDone)
    assert isinstance(resumed, TrainingDone)
    for found, wanted in zip(resumed.network.weights, whole.network.weights, strict=True):
        np.testing.assert_array_equal(found, wanted)


@pytest.mark.tensorflow
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_network_is_trained_further_from_its_weights(optimizer: str) -> None:
    text = CHAINS["from a row of values"]
    architecture: Architecture = read_description(text)
    random = np.random.default_rng(3)
    weights = tuple(
        random.uniform(0.05, 0.1, shape).astype(np.float32)
        for shape in architecture.weight_shapes()
    )
    first = Network(architecture, weights, architecture.pixels)
    config = own(text, optimizer=optimizer, learning_rate=1e-6, epochs=1, start="theirs.h5")
    [end] = [e for e in train(config, DATASET, start=first) if isinstance(e, EpochDone)]
    for found, wanted in zip(end.network.weights, first.weights, strict=True):
        np.testing.assert_allclose(found, wanted, atol=1e-3)
    assert any((a != b).any() for a, b in zip(end.network.weights, weights, strict=True))
