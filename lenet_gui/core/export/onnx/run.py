"""The operations of our ONNX files in NumPy, by ONNX's description of them.

It computes otherwise than core.network.layers: maps have their channels first, and each operation
is that of https://onnx.ai/onnx/operators/, with the settings in the file. So the answers of a file
that is read back show whether the file says what the network does.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.export.onnx.graph import Graph

# Called with the attributes of a node and its inputs.
Operation = Callable[..., Any]


def run(graph: Graph, inputs: Floats) -> Floats:
    """Return the output of a graph for its input.

    Raises KeyError for an operation that is not known.
    """
    values: dict[str, Any] = {graph.input: inputs, **graph.constants}
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            given = [values[name] for name in node.inputs]
            found = OPERATIONS[node.operation](node.attributes, *given)
            values[node.output] = found if found.dtype == bool else found.astype(np.float32)
    result: Floats = values[graph.output]
    return result


def _windows(a: Any, x: Any, outside: float) -> Any:
    """Return the windows (n, channels, h, w, rows, columns) of maps, as the attributes say."""
    top, left, bottom, right = a.get("pads", (0, 0, 0, 0))
    around = ((0, 0), (0, 0), (top, bottom), (left, right))
    x = np.pad(x, around, constant_values=outside)
    (down, across), (far, wide) = a.get("strides", (1, 1)), a.get("dilations", (1, 1))
    rows, columns = a["kernel_shape"]
    span = (rows - 1) * far + 1, (columns - 1) * wide + 1
    found = np.lib.stride_tricks.sliding_window_view(x, span, (2, 3))
    return found[:, :, ::down, ::across, ::far, ::wide]


def _conv(a: Any, x: Any, kernel: Any, bias: Any = 0.0) -> Any:
    windows, groups = _windows(a, x, 0.0), a.get("group", 1)
    parts = zip(np.split(windows, groups, axis=1), np.split(kernel, groups), strict=True)
    # (n, h, w, filters) of each group.
    sums = [np.tensordot(part, own, ((1, 4, 5), (1, 2, 3))) for part, own in parts]
    return (np.concatenate(sums, axis=-1) + bias).transpose(0, 3, 1, 2)


def _average_pool(a: Any, x: Any) -> Any:
    inside = _windows(a, np.ones_like(x[:1]), 0.0).sum((4, 5))
    return _windows(a, x, 0.0).sum((4, 5)) / inside


def _batch_normalization(a: Any, x: Any, scale: Any, offset: Any, mean: Any, variance: Any) -> Any:
    beside = (-1,) + (1,) * (x.ndim - 2)
    deviation = np.sqrt(variance + np.float32(a["epsilon"]))
    factor, mean, offset = (one.reshape(beside) for one in (scale / deviation, mean, offset))
    return (x - mean) * factor + offset


def _softmax(a: Any, x: Any) -> Any:
    x = np.exp(x - x.max(a["axis"], keepdims=True))
    return x / x.sum(a["axis"], keepdims=True)


def _log_softmax(a: Any, x: Any) -> Any:
    x = x - x.max(a["axis"], keepdims=True)
    return x - np.log(np.exp(x).sum(a["axis"], keepdims=True))


def _slice(a: Any, x: Any, starts: Any, ends: Any, axes: Any) -> Any:
    parts = [slice(None)] * x.ndim
    for axis, start, end in zip(axes, starts, ends, strict=True):
        parts[axis] = slice(start, end)
    return x[tuple(parts)]


def _pad(a: Any, x: Any, pads: Any) -> Any:
    before, after = pads.reshape(2, -1)
    return np.pad(x, list(zip(before, after, strict=True)))


def _elu(a: Any, x: Any) -> Any:
    return np.where(x > 0, x, a["alpha"] * np.expm1(np.minimum(x, 0)))


def _error_function(a: Any, x: Any) -> Any:
    return np.frompyfunc(math.erf, 1, 1)(x).astype(np.float32)


def _sigmoid(a: Any, x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


OPERATIONS: dict[str, Operation] = {
    "Abs": lambda a, x: np.abs(x),
    "Add": lambda a, x, y: x + y,
    "AveragePool": _average_pool,
    "BatchNormalization": _batch_normalization,
    "Clip": lambda a, x, least, most: np.clip(x, least, most),
    "Conv": _conv,
    "Div": lambda a, x, y: x / y,
    "Elu": _elu,
    "Erf": _error_function,
    "Exp": lambda a, x: np.exp(x),
    "Gemm": lambda a, x, kernel, bias=0.0: x @ kernel + bias,
    "GlobalAveragePool": lambda a, x: x.mean((2, 3), keepdims=True),
    "GlobalMaxPool": lambda a, x: x.max((2, 3), keepdims=True),
    "Greater": lambda a, x, y: x > y,
    "HardSigmoid": lambda a, x: np.clip(a["alpha"] * x + a["beta"], 0, 1),
    "LeakyRelu": lambda a, x: np.where(x >= 0, x, a["alpha"] * x),
    "LogSoftmax": _log_softmax,
    "MatMul": lambda a, x, y: x @ y,
    "MaxPool": lambda a, x: _windows(a, x, -np.inf).max((4, 5)),
    "Min": lambda a, x, y: np.minimum(x, y),
    "Mul": lambda a, x, y: x * y,
    "Neg": lambda a, x: -x,
    "PRelu": lambda a, x, slopes: np.where(x < 0, slopes * x, x),
    "Pad": _pad,
    "ReduceMean": lambda a, x: x.mean(a["axes"], keepdims=True),
    "Relu": lambda a, x: np.maximum(x, 0),
    "Reshape": lambda a, x, shape: x.reshape(shape),
    "Selu": lambda a, x: a["gamma"] * _elu(a, x),
    "Sigmoid": _sigmoid,
    "Slice": _slice,
    "Softmax": _softmax,
    "Softplus": lambda a, x: np.logaddexp(np.float32(0), x),
    "Softsign": lambda a, x: x / (1 + np.abs(x)),
    "Sqrt": lambda a, x: np.sqrt(x),
    "Sub": lambda a, x, y: x - y,
    "Tanh": lambda a, x: np.tanh(x),
    "Transpose": lambda a, x: x.transpose(a["perm"]),
    "Where": lambda a, condition, x, y: np.where(condition, x, y),
}
