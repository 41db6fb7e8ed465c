"""One step by hand: gradients, what a step does, and what flows back."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from support.insight import DEEPER, IMAGES, MOVED, OTHERS, random_network

from lenet_gui.core.insight.practice import READ_AGAIN, practice
from lenet_gui.core.insight.step import (
    RATES,
    Deltas,
    flow_back,
    loss_of,
    losses_along,
    rates_for,
)
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    CLASSES,
    LENET5,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.layers.activations import ELU, Activation, LeakyReLU, ReLU, Softmax
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import (
    LayerNormalization,
    Normalization,
    Rescaling,
)
from lenet_gui.core.network.layers.pooling import GlobalMaxPooling
from lenet_gui.core.network.layers.shapes import Identity
from lenet_gui.core.network.layers.table import LAYERS
from lenet_gui.core.network.network import Network, softmax

LABELS = np.array([4, 9, 2, 0])
ALL = pytest.mark.parametrize(
    "architecture",
    [*ARCHITECTURES.values(), DEEPER, OTHERS, MOVED],
    ids=lambda a: a.key,
)
# One of each type that no other network here has.
RARE = (
    Normalization("own"),
    Rescaling("scaled", 2.0, -1.0),
    LeakyReLU("leaky", 0.1),
    ELU("elu", 0.7),
    ReLU("cut", 1.5, 0.2, -0.1),
    LayerNormalization("maps", (1, 2), center=False),
    Softmax("shares"),
    Identity("same"),
)


def with_layer(layer: Layer) -> Architecture:
    """A small network with a layer in it."""
    first = Convolution("C1", filters=4, kernel_size=(9, 9), strides=(4, 4))
    last = (GlobalMaxPooling("most"), Dense("output", units=CLASSES))
    return Architecture(layer.name, "Small", (first, layer, *last))


def is_learned(architecture: Architecture) -> list[bool]:
    """Whether each of the weights is changed by gradients."""
    return [
        place < len(shapes) - layer.frozen_weights()
        for layer, shape in architecture.input_shapes()
        for shapes in [layer.weight_shapes(shape)]
        for place in range(len(shapes))
    ]


def exact(architecture: Architecture) -> Network:
    """A network with weights in float64."""
    weights: Any = tuple(w.astype(np.float64) / 2 for w in steady_network(architecture).weights)
    return Network(architecture, weights)


def steady_network(architecture: Architecture) -> Network:
    """A random network whose variances are above zero."""
    network, learned = random_network(architecture), is_learned(architecture)
    pairs = zip(network.weights, learned, strict=True)
    return network.with_weights(tuple(w if own else np.abs(w) + 0.1 for w, own in pairs))


@ALL
def test_gradients_are_central_differences(architecture: Architecture) -> None:
    network, images = exact(architecture), IMAGES.astype(np.float64)
    flow = flow_back(network, images, LABELS)
    random, step, learned = np.random.default_rng(1), 1e-6, is_learned(architecture)
    masks = [m for layer, shape in architecture.input_shapes() for m in layer.masks(shape)]
    for place, gradient in enumerate(flow.gradients):
        if not learned[place]:
            assert not gradient.any()
            continue
        assert gradient.dtype == np.float64
        assert gradient.shape == network.weights[place].shape
        mask = masks[place]
        direction = random.normal(0, 1, gradient.shape) * (1 if mask is None else mask)
        losses = []
        for sign in (1, -1):
            changed = list(network.weights)
            changed[place] = changed[place] + sign * step * direction
            losses.append(loss_of(network.with_weights(tuple(changed)), images, LABELS))
        slope = (losses[0] - losses[1]) / (2 * step)
        assert (gradient * direction).sum() == pytest.approx(slope, rel=1e-5, abs=1e-8)


@ALL
def test_deltas_are_central_differences_at_the_input(architecture: Architecture) -> None:
    # On blank paper several values of a pooling are the largest, so there is no slope.
    random = np.random.default_rng(2)
    network, image = exact(architecture), random.uniform(0, 1, (1, 28, 28))
    flow = flow_back(network, image, LABELS[:1])
    direction = random.normal(0, 1, image.shape)
    # An image of another size is made in float32; these networks have no kinks.
    step, close = (1e-6, 1e-4) if architecture.side() == 28 else (1e-3, 1e-3)
    losses = [loss_of(network, image + sign * step * direction, LABELS[:1]) for sign in (1, -1)]
    wanted = (losses[0] - losses[1]) / (2 * step)
    moved = network.inputs(direction) - network.inputs(np.zeros_like(image))
    found = (flow.deltas[0] * moved[0]).sum()
    assert found == pytest.approx(wanted, rel=close, abs=1e-8)


def test_what_flows_back_begins_with_probability_less_label() -> None:
    network = random_network(LENET5)
    flow = flow_back(network, IMAGES, LABELS)
    expected = softmax(network.logits(IMAGES))[0] - np.eye(10)[LABELS[0]]
    np.testing.assert_allclose(flow.deltas[-1], expected, atol=1e-6)
    shown = Deltas(flow).shown
    np.testing.assert_allclose(shown[-1].values, -expected, atol=1e-6)
    np.testing.assert_array_equal(shown[1].kernels, -flow.gradients[0][:, :, 0])
    assert shown[3].values.shape == (10, 10, 16)


def test_the_delta_of_the_drawing_is_the_same_in_each_batch() -> None:
    network = random_network(LENET5)
    alone, among = flow_back(network, IMAGES[:1], LABELS[:1]), flow_back(network, IMAGES, LABELS)
    for one, other in zip(alone.deltas, among.deltas, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_the_loss_follows_the_straight_line_at_first_and_leaves_it_later() -> None:
    flow = flow_back(random_network(LENET5), IMAGES, LABELS)
    rates = rates_for(flow)
    losses = losses_along(flow, rates)
    assert len(rates) == RATES
    assert rates[0] == 0
    assert losses[0] == pytest.approx(flow.loss, rel=1e-6)
    small = 1e-4 * rates[-1]
    after = loss_of(flow.stepped(small), IMAGES, LABELS)
    assert after - flow.loss == pytest.approx(flow.promised(small) - flow.loss, rel=0.1)
    assert losses[-1] > flow.promised(float(rates[-1]))
    assert losses[7] == pytest.approx(loss_of(flow.stepped(float(rates[7])), IMAGES, LABELS))


def test_a_step_leaves_the_network_and_changes_a_copy() -> None:
    network = random_network(SOFTMAX_REGRESSION)
    before = [weights.copy() for weights in network.weights]
    flow = flow_back(network, IMAGES, LABELS)
    stepped = flow.stepped(0.5)
    for weights, old, new, gradient in zip(
        network.weights, before, stepped.weights, flow.gradients, strict=True
    ):
        np.testing.assert_array_equal(weights, old)
        np.testing.assert_allclose(new, old - 0.5 * gradient, atol=1e-6)
        assert new.dtype == np.float32


def test_the_relative_update_is_the_gradients_length_over_the_weights() -> None:
    flow = flow_back(random_network(LENET5), IMAGES, LABELS)
    updates = flow.updates()
    assert [name for name, _, _ in updates] == ["C1", "C3", "C5", "F6", "output"]
    both = [
        np.concatenate([a.ravel() for a in arrays[:2]])
        for arrays in (flow.gradients, flow.network.weights)
    ]
    length, weights = (float(np.linalg.norm(a)) for a in both)
    assert updates[0][1:] == pytest.approx((length, length / weights), rel=1e-4)


@pytest.mark.parametrize("layer", RARE, ids=lambda layer: layer.name)
def test_gradients_flow_through_each_type_of_layers(layer: Layer) -> None:
    test_gradients_are_central_differences(with_layer(layer))


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_gradients_flow_through_each_activation(key: str) -> None:
    test_gradients_are_central_differences(with_layer(Activation("active", key)))
    test_gradients_are_central_differences(with_layer(Dense("inside", units=5, activation=key)))


def test_every_type_of_layers_is_gone_through() -> None:
    layers = [layer for a in (*ARCHITECTURES.values(), OTHERS, MOVED) for layer in a.layers]
    layers += [*with_layer(RARE[0]).layers, *RARE]
    assert {type(layer) for layer in layers} == {*LAYERS.values()}


def test_batches_begin_with_the_drawing_and_are_repeatable() -> None:
    digits = practice()
    assert len(digits.test_images) == READ_AGAIN
    images, labels = digits.batch(IMAGES[0], 7, 16, seed=3)
    np.testing.assert_array_equal(images[0], IMAGES[0])
    assert images.shape == (16, 28, 28)
    assert labels[0] == 7
    again = digits.batch(IMAGES[0], 7, 16, seed=3)
    np.testing.assert_array_equal(images, again[0])
    assert not np.array_equal(images, digits.batch(IMAGES[0], 7, 16, seed=4)[0])
    assert digits.batch(IMAGES[0], 7, 1, seed=3)[0].shape == (1, 28, 28)


@pytest.mark.tensorflow
@ALL
def test_the_gradients_are_those_of_tensorflow(architecture: Architecture) -> None:
    import tensorflow as tf

    from lenet_gui.core.training.keras_layers import KerasLayers

    network, layers = steady_network(architecture), KerasLayers(architecture)
    for variable, value in zip(layers.weights, network.weights, strict=True):
        variable.assign(value)
    with tf.GradientTape() as tape:
        scores = layers.logits(tf.constant(IMAGES[..., np.newaxis]))
        each = tf.nn.sparse_softmax_cross_entropy_with_logits(LABELS, scores)
        loss = tf.reduce_mean(each)
    flow = flow_back(network, IMAGES, LABELS)
    assert flow.loss == pytest.approx(float(loss), rel=1e-4)
    expected = tape.gradient(loss, [v.value for v in layers.learned])
    learned = is_learned(architecture)
    gradients = [one for one, is_own in zip(flow.gradients, learned, strict=True) if is_own]
    for found, wanted, mask in zip(gradients, expected, layers.masks, strict=True):
        wanted = wanted if mask is None else wanted * mask
        largest = float(np.abs(wanted).max())
        # Where a value is nearly zero, float32 may be on either side of a rectifier.
        np.testing.assert_allclose(found, wanted, atol=3e-3 * largest)
