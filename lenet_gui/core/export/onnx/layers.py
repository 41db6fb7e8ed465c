"""The layers in ONNX's operations.

ONNX computes with maps that have their channels first. So maps are turned once where they begin,
stay as they are from layer to layer, and are turned back where the order of their values counts.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.export.onnx.activations import ACTIVATE
from lenet_gui.core.export.onnx.builder import Builder, Values
from lenet_gui.core.network.layers.activations import (
    ELU,
    Activation,
    LeakyReLU,
    PReLU,
    ReLU,
    Softmax,
)
from lenet_gui.core.network.layers.base import Layer, Padding, margins
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.kernels import Convolution, Dense, KernelLayer, WindowLayer
from lenet_gui.core.network.layers.normalization import (
    BatchNormalization,
    LayerNormalization,
    Normalization,
    Rescaling,
)
from lenet_gui.core.network.layers.pooling import (
    AveragePooling,
    GlobalAveragePooling,
    GlobalMaxPooling,
    GlobalPoolingLayer,
    MaxPooling,
    PoolingLayer,
)
from lenet_gui.core.network.layers.resizing import Cropping, Resizing, ResizingLayer, UpSampling
from lenet_gui.core.network.layers.shapes import (
    Dropout,
    Flatten,
    Identity,
    Permute,
    Reshape,
    ZeroPadding,
)

Weights = tuple[Floats, ...]
Add = Callable[[Builder, Any, Weights, Values], Values]


def _activated(b: Builder, layer: KernelLayer | Activation, values: Values) -> Values:
    name = ACTIVATE[layer.activation](b, values.name, values.channel_axis)
    return Values(name, values.shape, values.channels_first)


def _element(b: Builder, values: Values, name: str) -> Values:
    """Return values of the same shape and order under another name."""
    return Values(name, values.shape, values.channels_first)


# Kernels.


def _pads(shape: Shape, window: Shape, strides: Shape, padding: Padding) -> tuple[int, ...]:
    """Return the margins above, left, below and right."""
    if padding == "valid":
        return (0, 0, 0, 0)
    (top, bottom), (left, right) = (
        margins(*axis) for axis in zip(shape[:2], window, strides, strict=True)
    )
    return top, left, bottom, right


def _windows(
    b: Builder, layer: WindowLayer, inputs: str, shape: Shape, kernel: Floats, *bias: Floats
) -> str:
    """Add a convolution by a kernel (filters, channels, rows, columns) of ONNX's order."""
    arrays = [b.constant("kernel", kernel), *(b.constant("bias", one) for one in bias)]
    return b.add(
        "Conv",
        inputs,
        *arrays,
        kernel_shape=layer.kernel_size,
        strides=layer.strides,
        dilations=layer.dilation_rate,
        group=shape[2] // kernel.shape[1],
        pads=_pads(shape, layer.span(), layer.strides, layer.padding),
    )


def _convolution(b: Builder, layer: Convolution, weights: Weights, values: Values) -> Values:
    kernel = weights[0].transpose(3, 2, 0, 1)
    name = _windows(b, layer, b.first(values), values.shape, kernel, *weights[1:])
    return _activated(b, layer, Values(name, layer.output_shape(values.shape), True))


def _each_channel(kernel: Floats) -> Floats:
    """Return a kernel (rows, columns, channels, multiplier) as one of as many groups."""
    rows, columns, channels, multiplier = kernel.shape
    return kernel.transpose(2, 3, 0, 1).reshape(channels * multiplier, 1, rows, columns)


def _depthwise(b: Builder, layer: DepthwiseConvolution, weights: Weights, values: Values) -> Values:
    kernel = _each_channel(weights[0])
    name = _windows(b, layer, b.first(values), values.shape, kernel, *weights[1:])
    return _activated(b, layer, Values(name, layer.output_shape(values.shape), True))


def _separable(b: Builder, layer: SeparableConvolution, weights: Weights, values: Values) -> Values:
    deep = _windows(b, layer, b.first(values), values.shape, _each_channel(weights[0]))
    pointwise = b.constant("pointwise_kernel", weights[1].transpose(3, 2, 0, 1))
    bias = [b.constant("bias", one) for one in weights[2:]]
    name = b.add("Conv", deep, pointwise, *bias, kernel_shape=(1, 1))
    return _activated(b, layer, Values(name, layer.output_shape(values.shape), True))


def _dense(b: Builder, layer: Dense, weights: Weights, values: Values) -> Values:
    kernel = b.constant("kernel", weights[0])
    if len(values.shape) == 1:
        bias = [b.constant("bias", one) for one in weights[1:]]
        name = b.add("Gemm", values.name, kernel, *bias)
    else:
        name = b.add("MatMul", b.last(values), kernel)
        for one in weights[1:]:
            name = b.add("Add", name, b.constant("bias", one))
    return _activated(b, layer, Values(name, layer.output_shape(values.shape)))


# Pooling.


def _pooling(operation: str, **attributes: int) -> Add:
    def add(b: Builder, layer: PoolingLayer, weights: Weights, values: Values) -> Values:
        settings = layer.keras_settings()
        strides = tuple(settings["strides"])
        name = b.add(
            operation,
            b.first(values),
            kernel_shape=layer.pool_size,
            strides=strides,
            pads=_pads(values.shape, layer.pool_size, strides, layer.padding),
            **attributes,
        )
        return Values(name, layer.output_shape(values.shape), True)

    return add


def _global_pooling(operation: str) -> Add:
    def add(b: Builder, layer: GlobalPoolingLayer, weights: Weights, values: Values) -> Values:
        name, shape = b.add(operation, b.first(values)), layer.output_shape(values.shape)
        if layer.keepdims:
            return Values(name, shape, True)
        name = b.add("Reshape", name, b.whole_numbers("shape", -1, *shape))
        return Values(name, shape)

    return add


# Scales.


def _rescaling(b: Builder, layer: Rescaling, weights: Weights, values: Values) -> Values:
    scaled = b.add("Mul", values.name, b.beside("scale", layer.scale, values))
    name = b.add("Add", scaled, b.beside("offset", layer.offset, values))
    return _element(b, values, name)


def _normalization(b: Builder, layer: Normalization, weights: Weights, values: Values) -> Values:
    beside = layer.shape_beside(values.shape)
    mean, variance = (array.reshape(beside) for array in weights[:2])
    deviation = np.maximum(np.sqrt(np.maximum(variance, 0)), np.float32(layer.smallest))
    centred = b.add("Sub", values.name, b.beside("mean", mean, values))
    return _element(b, values, b.add("Div", centred, b.beside("deviation", deviation, values)))


def _batch_normalization(
    b: Builder, layer: BatchNormalization, weights: Weights, values: Values
) -> Values:
    *own, mean, variance = weights
    scale = own[0] if layer.scale else np.ones_like(mean)
    offset = own[-1] if layer.center else np.zeros_like(mean)
    variance = np.maximum(variance, 0) + np.float32(max(layer.epsilon, 1e-12))
    place, axes = layer.place(values.shape), len(values.shape)
    if axes == 2 or place != axes - 1:
        # ONNX's own takes the channels from the second place only.
        beside = (-1,) + (1,) * (axes - 1 - place)
        factor = scale / np.sqrt(variance)
        arrays = [array.reshape(beside) for array in (mean, factor, offset)]
        centred = b.add("Sub", b.last(values), b.constant("mean", arrays[0]))
        scaled = b.add("Mul", centred, b.constant("scale", arrays[1]))
        return Values(b.add("Add", scaled, b.constant("offset", arrays[2])), values.shape)
    inputs = b.first(values) if axes == 3 else values.name
    named = {"scale": scale, "offset": offset, "mean": mean, "variance": variance}
    names = [b.constant(*entry) for entry in named.items()]
    # Epsilon is in the variance, because ONNX's is none of those that are too small to divide by.
    name = b.add("BatchNormalization", inputs, *names, epsilon=0.0)
    return Values(name, values.shape, axes == 3)


def _layer_normalization(
    b: Builder, layer: LayerNormalization, weights: Weights, values: Values
) -> Values:
    axes = layer.axes(values.shape)
    over = tuple(axis + 1 for axis in axes)
    values = Values(b.last(values), values.shape)
    mean = b.add("ReduceMean", values.name, axes=over)
    centred = b.add("Sub", values.name, mean)
    variance = b.add("ReduceMean", b.add("Mul", centred, centred), axes=over)
    epsilon = b.constant("epsilon", max(layer.epsilon, 1e-12))
    name = b.add("Div", centred, b.add("Sqrt", b.add("Add", variance, epsilon)))
    beside = [size if axis in axes else 1 for axis, size in enumerate(values.shape)]
    if layer.scale:
        name = b.add("Mul", name, b.constant("scale", weights[0].reshape(beside)))
    if layer.center:
        name = b.add("Add", name, b.constant("offset", weights[-1].reshape(beside)))
    return Values(name, values.shape)


# Activations.


def _activation(b: Builder, layer: Activation, weights: Weights, values: Values) -> Values:
    return _activated(b, layer, values)


def _relu(b: Builder, layer: ReLU, weights: Weights, values: Values) -> Values:
    if layer.threshold == 0:
        slope = layer.negative_slope
        name = b.add("LeakyRelu", values.name, alpha=slope) if slope else b.add("Relu", values.name)
    else:
        threshold = b.constant("threshold", layer.threshold)
        below = b.add("Sub", values.name, threshold)
        below = b.add("Mul", below, b.constant("slope", layer.negative_slope))
        above = b.add("Greater", values.name, threshold)
        name = b.add("Where", above, values.name, below)
    if layer.max_value is not None:
        name = b.add("Min", name, b.constant("max", layer.max_value))
    return _element(b, values, name)


def _leaky_relu(b: Builder, layer: LeakyReLU, weights: Weights, values: Values) -> Values:
    return _element(b, values, b.add("LeakyRelu", values.name, alpha=layer.negative_slope))


def _elu(b: Builder, layer: ELU, weights: Weights, values: Values) -> Values:
    return _element(b, values, b.add("Elu", values.name, alpha=layer.alpha))


def _prelu(b: Builder, layer: PReLU, weights: Weights, values: Values) -> Values:
    slopes = b.beside("slopes", weights[0], values)
    return _element(b, values, b.add("PRelu", values.name, slopes))


def _softmax(b: Builder, layer: Softmax, weights: Weights, values: Values) -> Values:
    return _element(b, values, b.add("Softmax", values.name, axis=values.channel_axis))


# Shapes.


def _passed_on(b: Builder, layer: Layer, weights: Weights, values: Values) -> Values:
    return values


def _reshaped(b: Builder, layer: Layer, weights: Weights, values: Values) -> Values:
    shape, name = layer.output_shape(values.shape), values.name
    # Turning moves no value of a single map, or of single pixels.
    if math.prod(values.shape[:2]) > 1 and values.shape[-1] > 1:
        name = b.last(values)
    return Values(b.add("Reshape", name, b.whole_numbers("shape", -1, *shape)), shape)


def _zero_padding(b: Builder, layer: ZeroPadding, weights: Weights, values: Values) -> Values:
    (top, bottom), (left, right) = layer.padding
    pads = b.whole_numbers("pads", 0, 0, top, left, 0, 0, bottom, right)
    name = b.add("Pad", b.first(values), pads)
    return Values(name, layer.output_shape(values.shape), True)


def _cropping(b: Builder, layer: Cropping, weights: Weights, values: Values) -> Values:
    shape = layer.output_shape(values.shape)
    starts = [before for before, _ in layer.cropping]
    ends = [start + size for start, size in zip(starts, shape, strict=False)]
    places = [b.whole_numbers("starts", *starts), b.whole_numbers("ends", *ends)]
    name = b.add("Slice", b.first(values), *places, b.whole_numbers("axes", 2, 3))
    return Values(name, shape, True)


def _permute(b: Builder, layer: Permute, weights: Weights, values: Values) -> Values:
    name = b.add("Transpose", b.last(values), perm=(0, *layer.dims))
    return Values(name, layer.output_shape(values.shape))


def _resizing(b: Builder, layer: ResizingLayer, weights: Weights, values: Values) -> Values:
    # A product from either side, because programs differ in what they take for a pixel's middle.
    down, right = layer.shares(values.shape)
    name = b.add("MatMul", b.constant("rows", down), b.first(values))
    name = b.add("MatMul", name, b.constant("columns", right.T))
    return Values(name, layer.output_shape(values.shape), True)


# How the operations of a type of layers are added; each takes the builder, the layer, its weights,
# and the values before it, and returns those after it.
ADD: dict[type[Layer], Add] = {
    Activation: _activation,
    AveragePooling: _pooling("AveragePool", count_include_pad=0),
    BatchNormalization: _batch_normalization,
    Convolution: _convolution,
    Cropping: _cropping,
    Dense: _dense,
    DepthwiseConvolution: _depthwise,
    Dropout: _passed_on,
    ELU: _elu,
    Flatten: _reshaped,
    GlobalAveragePooling: _global_pooling("GlobalAveragePool"),
    GlobalMaxPooling: _global_pooling("GlobalMaxPool"),
    Identity: _passed_on,
    LayerNormalization: _layer_normalization,
    LeakyReLU: _leaky_relu,
    MaxPooling: _pooling("MaxPool"),
    Normalization: _normalization,
    Permute: _permute,
    PReLU: _prelu,
    ReLU: _relu,
    Rescaling: _rescaling,
    Reshape: _reshaped,
    Resizing: _resizing,
    SeparableConvolution: _separable,
    Softmax: _softmax,
    UpSampling: _resizing,
    ZeroPadding: _zero_padding,
}
