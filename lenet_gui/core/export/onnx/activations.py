"""The activations in ONNX's operations."""

from __future__ import annotations

import math
from collections.abc import Callable

from lenet_gui.core.export.onnx.builder import Builder

# Called with the builder, the name of the values, and the axis of their channels.
Activate = Callable[[Builder, str, int], str]


def _one(operation: str, **attributes: float) -> Activate:
    """Return an activation that is an operation of ONNX."""
    return lambda b, x, axis: b.add(operation, x, **attributes)


def _clip(least: float, most: float) -> Activate:
    return lambda b, x, axis: b.add("Clip", x, b.constant("min", least), b.constant("max", most))


def _softplus(b: Builder, x: str, axis: int) -> str:
    return b.add("Softplus", x)


def _gelu(b: Builder, x: str, axis: int) -> str:
    error = b.add("Erf", b.add("Div", x, b.constant("root", math.sqrt(2))))
    half = b.add("Mul", x, b.constant("half", 0.5))
    return b.add("Mul", half, b.add("Add", error, b.constant("one", 1.0)))


def _silu(b: Builder, x: str, axis: int) -> str:
    return b.add("Mul", x, b.add("Sigmoid", x))


def _mish(b: Builder, x: str, axis: int) -> str:
    return b.add("Mul", x, b.add("Tanh", b.add("Softplus", x)))


def _log_sigmoid(b: Builder, x: str, axis: int) -> str:
    return b.add("Neg", b.add("Softplus", b.add("Neg", x)))


def _hard_silu(b: Builder, x: str, axis: int) -> str:
    return b.add("Mul", x, b.add("HardSigmoid", x, alpha=1 / 6, beta=0.5))


def _tanh_shrink(b: Builder, x: str, axis: int) -> str:
    return b.add("Sub", x, b.add("Tanh", x))


def _soft_shrink(b: Builder, x: str, axis: int) -> str:
    return b.add("Sub", x, _clip(-0.5, 0.5)(b, x, axis))


def _hard_shrink(b: Builder, x: str, axis: int) -> str:
    above = b.add("Greater", b.add("Abs", x), b.constant("half", 0.5))
    return b.add("Where", above, x, b.constant("zero", 0.0))


def _sparse_plus(b: Builder, x: str, axis: int) -> str:
    one = b.constant("one", 1.0)
    raised = b.add("Relu", b.add("Add", x, one))
    below = b.add("Div", b.add("Mul", raised, raised), b.constant("four", 4.0))
    return b.add("Where", b.add("Greater", one, x), below, x)


def _squareplus(b: Builder, x: str, axis: int) -> str:
    square = b.add("Add", b.add("Mul", x, x), b.constant("four", 4.0))
    return b.add("Div", b.add("Add", x, b.add("Sqrt", square)), b.constant("two", 2.0))


def _log_softmax(b: Builder, x: str, axis: int) -> str:
    return b.add("LogSoftmax", x, axis=axis)


# By the keys of core.network.layers.functions.ACTIVATIONS.
ACTIVATE: dict[str, Activate] = {
    "linear": lambda b, x, axis: x,
    "relu": _one("Relu"),
    "relu6": _clip(0.0, 6.0),
    "leaky_relu": _one("LeakyRelu", alpha=0.2),
    "elu": _one("Elu", alpha=1.0),
    "selu": _one("Selu", alpha=1.6732632423543772, gamma=1.0507009873554805),
    "celu": _one("Elu", alpha=1.0),
    "gelu": _gelu,
    "silu": _silu,
    "hard_silu": _hard_silu,
    "mish": _mish,
    "tanh": _one("Tanh"),
    "hard_tanh": _clip(-1.0, 1.0),
    "tanh_shrink": _tanh_shrink,
    "hard_shrink": _hard_shrink,
    "soft_shrink": _soft_shrink,
    "sparse_plus": _sparse_plus,
    "sparse_sigmoid": _one("HardSigmoid", alpha=0.5, beta=0.5),
    "sigmoid": _one("Sigmoid"),
    "log_sigmoid": _log_sigmoid,
    "hard_sigmoid": _one("HardSigmoid", alpha=1 / 6, beta=0.5),
    "softplus": _softplus,
    "squareplus": _squareplus,
    "softsign": _one("Softsign"),
    "exponential": _one("Exp"),
    "softmax": lambda b, x, axis: b.add("Softmax", x, axis=axis),
    "log_softmax": _log_softmax,
}
