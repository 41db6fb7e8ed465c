"""The activations: their functions by Keras's names."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from lenet_gui.core.arrays import Floats


@dataclass(frozen=True, slots=True)
class ActivationFunction:
    """An activation: its title, and its function, which may overwrite the argument.

    The title appears in the table of layers. A `rising` activation never falls, and looks at each
    value alone, so the largest of some values is the same before and after it. All but the softmax
    and its logarithm look at each value alone.
    """

    title: str
    function: Callable[[Floats], Floats]
    rising: bool = True
    by_element: bool = True


def softmax(values: Floats) -> Floats:
    """Return exponentials over the last axis that add up to 1."""
    # Subtracting the maximum does not change the result and prevents overflow of exp.
    exponentials = np.exp(values - values.max(axis=-1, keepdims=True))
    result: Floats = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return result


def _log_softmax(values: Floats) -> Floats:
    values = values - values.max(axis=-1, keepdims=True)
    result: Floats = values - np.log(np.exp(values).sum(axis=-1, keepdims=True))
    return result


def _sigmoid(values: Floats) -> Floats:
    result: Floats = 0.5 * np.tanh(0.5 * values) + 0.5
    return result


def _softplus(values: Floats) -> Floats:
    return np.logaddexp(np.float32(0), values)


def elu(values: Floats, alpha: float = 1.0) -> Floats:
    """Return the values, those below zero as alpha · (exp(x) - 1)."""
    return np.where(values > 0, values, alpha * np.expm1(np.minimum(values, 0)))


def leaky_relu(values: Floats, slope: float = 0.2) -> Floats:
    """Return the values, those below zero times a slope."""
    return np.where(values > 0, values, slope * values)


def _hard_sigmoid(values: Floats) -> Floats:
    return np.clip(values / 6 + 0.5, 0, 1)


def _hard_shrink(values: Floats) -> Floats:
    return np.where(np.abs(values) > 0.5, values, np.float32(0))


def _soft_shrink(values: Floats) -> Floats:
    return np.sign(values) * np.maximum(np.abs(values) - np.float32(0.5), 0)


def _sparse_plus(values: Floats) -> Floats:
    return np.where(values < 1, np.square(np.maximum(values + 1, 0)) / 4, values)


def _exponential(values: Floats) -> Floats:
    # As far as float32 goes.
    result: Floats = np.exp(np.minimum(values, 88.0))
    return result


def _gelu(values: Floats) -> Floats:
    result: Floats = 0.5 * values * (1 + _error_function(values / math.sqrt(2)))
    return result.astype(values.dtype)


def _error_function(values: Floats) -> Any:
    """Return erf, wrong by at most 1.5e-7: Abramowitz and Stegun (1964), 7.1.26."""
    size = np.abs(values.astype(np.float64))
    t = 1 / (1 + 0.3275911 * size)
    terms = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
    total = np.zeros_like(t)
    for term in terms:
        total = (total + term) * t
    return np.copysign(1 - total * np.exp(-size * size), values)


# Klambauer et al., "Self-Normalizing Neural Networks" (2017).
_SELU_SCALE, _SELU_ALPHA = 1.0507009873554805, 1.6732632423543772

# By Keras's names.
ACTIVATIONS: dict[str, ActivationFunction] = {
    "linear": ActivationFunction("", lambda values: values),
    "relu": ActivationFunction("ReLU", lambda values: np.maximum(values, 0, out=values)),
    "relu6": ActivationFunction("ReLU6", lambda values: np.clip(values, 0, 6)),
    "leaky_relu": ActivationFunction("leaky ReLU", leaky_relu),
    "elu": ActivationFunction("ELU", elu),
    "selu": ActivationFunction("SELU", lambda values: _SELU_SCALE * elu(values, _SELU_ALPHA)),
    "celu": ActivationFunction("CELU", elu),
    "gelu": ActivationFunction("GELU", _gelu, rising=False),
    "silu": ActivationFunction("SiLU", lambda values: values * _sigmoid(values), rising=False),
    "hard_silu": ActivationFunction(
        "hard SiLU", lambda values: values * _hard_sigmoid(values), rising=False
    ),
    "mish": ActivationFunction(
        "Mish", lambda values: values * np.tanh(_softplus(values)), rising=False
    ),
    "tanh": ActivationFunction("tanh", np.tanh),
    "hard_tanh": ActivationFunction("hard tanh", lambda values: np.clip(values, -1, 1)),
    "tanh_shrink": ActivationFunction("tanh shrink", lambda values: values - np.tanh(values)),
    "hard_shrink": ActivationFunction("hard shrink", _hard_shrink),
    "soft_shrink": ActivationFunction("soft shrink", _soft_shrink),
    "sparse_plus": ActivationFunction("sparse plus", _sparse_plus),
    "sparse_sigmoid": ActivationFunction(
        "sparse sigmoid", lambda values: np.clip(values / 2 + 0.5, 0, 1)
    ),
    "sigmoid": ActivationFunction("sigmoid", _sigmoid),
    "log_sigmoid": ActivationFunction("log-sigmoid", lambda values: -_softplus(-values)),
    "hard_sigmoid": ActivationFunction("hard sigmoid", _hard_sigmoid),
    "softplus": ActivationFunction("softplus", _softplus),
    "squareplus": ActivationFunction(
        "squareplus", lambda values: (values + np.sqrt(values * values + 4)) / 2
    ),
    "softsign": ActivationFunction("softsign", lambda values: values / (1 + np.abs(values))),
    "exponential": ActivationFunction("exponential", _exponential),
    "softmax": ActivationFunction("softmax", softmax, rising=False, by_element=False),
    "log_softmax": ActivationFunction("log-softmax", _log_softmax, rising=False, by_element=False),
}

# Other names of the same, some of which TensorFlow gives its own functions.
_OTHER_NAMES = {
    "hard_swish": "hard_silu",
    "log_softmax_v2": "log_softmax",
    "softmax_v2": "softmax",
    "swish": "silu",
}


# Those that are linear on both sides of zero.
BENT_ONCE = ("linear", "relu", "leaky_relu")


def _gelu_slope(x: Floats) -> Any:
    return 0.5 * (1 + _error_function(x / math.sqrt(2))) + x * np.exp(-x * x / 2) / math.sqrt(
        2 * math.pi
    )


def _silu_slope(x: Floats) -> Any:
    return _sigmoid(x) * (1 + x * (1 - _sigmoid(x)))


def _mish_slope(x: Floats) -> Any:
    height = np.tanh(_softplus(x))
    return height + x * (1 - height * height) * _sigmoid(x)


# The slopes of activations, by what comes out of them; of the others by what goes in.
_SLOPES_BY_OUTPUTS: dict[str, Callable[[Floats], Any]] = {
    "relu": lambda y: y > 0,
    "relu6": lambda y: (y > 0) & (y < 6),
    "leaky_relu": lambda y: np.where(y > 0, 1, 0.2),
    "elu": lambda y: np.where(y > 0, 1, y + 1),
    "selu": lambda y: np.where(y > 0, _SELU_SCALE, y + _SELU_SCALE * _SELU_ALPHA),
    "celu": lambda y: np.where(y > 0, 1, y + 1),
    "tanh": lambda y: 1 - y * y,
    "hard_tanh": lambda y: np.abs(y) < 1,
    "hard_shrink": lambda y: y != 0,
    "soft_shrink": lambda y: y != 0,
    "sparse_plus": lambda y: np.sqrt(np.minimum(y, 1)),
    "sparse_sigmoid": lambda y: ((y > 0) & (y < 1)) / 2,
    "sigmoid": lambda y: y * (1 - y),
    "log_sigmoid": lambda y: 1 - np.exp(y),
    "hard_sigmoid": lambda y: ((y > 0) & (y < 1)) / 6,
    "softplus": lambda y: 1 - np.exp(-y),
    "squareplus": lambda y: y * y / (y * y + 1),
    "softsign": lambda y: np.square(1 - np.abs(y)),
    "exponential": lambda y: y,
}
_SLOPES_BY_INPUTS: dict[str, Callable[[Floats], Any]] = {
    "gelu": _gelu_slope,
    "silu": _silu_slope,
    "hard_silu": lambda x: _hard_sigmoid(x) + x * (np.abs(x) < 3) / 6,
    "mish": _mish_slope,
    "tanh_shrink": lambda x: np.square(np.tanh(x)),
}


def before_softmax(outputs: Floats, gradient: Floats) -> Floats:
    """Return the gradient before a softmax over the last axis."""
    result: Floats = outputs * (gradient - (gradient * outputs).sum(axis=-1, keepdims=True))
    return result


def before_activation(
    key: str, outputs: Floats, gradient: Floats, inputs: Callable[[], Floats]
) -> Floats:
    """Return the gradient before an activation, for that at its outputs."""
    if key == "linear":
        return gradient
    if key == "softmax":
        return before_softmax(outputs, gradient)
    if key == "log_softmax":
        before: Floats = gradient - softmax(outputs) * gradient.sum(axis=-1, keepdims=True)
        return before
    by_outputs = _SLOPES_BY_OUTPUTS.get(key)
    slopes = _SLOPES_BY_INPUTS[key](inputs()) if by_outputs is None else by_outputs(outputs)
    result: Floats = (gradient * slopes).astype(gradient.dtype, copy=False)
    return result


def activation_key(value: Any) -> str:
    """Return the key of ACTIVATIONS for an activation in a file; null is linear.

    Raises ValueError when it is not known.
    """
    if value is None:
        return "linear"
    if isinstance(value, dict) and value.get("class_name") == "function":
        value = value.get("config") if value.get("module") == "builtins" else None
    key = _OTHER_NAMES.get(value, value) if isinstance(value, str) else None
    if key not in ACTIVATIONS:
        raise ValueError("not known")
    return key
