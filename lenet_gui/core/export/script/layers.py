"""The section that makes the network: its layers as one writes them in Keras."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import MISSING, fields
from typing import Any

from lenet_gui.core.export.script.sections import WIDTH, Section
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.initializers import TRUNCATED_NORMAL
from lenet_gui.core.network.layers.kernels import Convolution, KernelLayer
from lenet_gui.core.network.layers.normalization import Normalization

# Keras's own way to draw kernels, which need not be written.
_OF_KERAS = "glorot_uniform"
# Settings for which Keras takes one number in place of two equal ones.
_SIZES = {
    "cropping",
    "dilation_rate",
    "kernel_size",
    "padding",
    "pool_size",
    "size",
    "strides",
}

_NORMAL = '''\
def normal(stddev):
    """Draw the first weights around 0; those beyond two deviations are drawn again."""
    return keras.initializers.TruncatedNormal(stddev=stddev)


'''


def network_section(architecture: Architecture, dropout_rate: float, is_new: bool) -> Section:
    """Return the section that makes `model`, which gives logits.

    The normalizations of a new network are measured.
    """
    made = [f"keras.Input({_code(architecture.input_shape)})"]
    for layer in architecture.layers:
        # A rate of 0 drops nothing.
        if not layer.drops or layer.dropped_share() or dropout_rate:
            made.append(layer_code(layer, dropout_rate))
    lines = "".join(f"        {one},\n" for one in made)
    code = f"model = keras.Sequential(\n    [\n{lines}    ]\n)\nmodel.summary()\n"
    if "normal(" in code:
        code = _NORMAL + code
    prose = [
        "The last layer gives ten logits, one for each class. Their softmax are the probabilities; "
        "it is left to the loss, which computes both at once without rounding small ones to zero."
    ]
    if is_new and has_normalization(architecture):
        prose.append(
            "Mean and deviation of the normalization are measured on 2,000 training images, and "
            "stay as they are in training."
        )
        code += _ADAPT
    if tables := _tables(architecture):
        prose.append(
            "Some filters see some maps only. Keras has no such layer, so the weights of the other "
            "maps are kept at zero: before the training, and after each step."
        )
        code += tables + _CONNECTIONS
    return Section("The network", "\n\n".join(prose), code)


def has_normalization(architecture: Architecture) -> bool:
    """Return whether a network has statistics that are measured before the training."""
    return any(isinstance(layer, Normalization) for layer in architecture.layers)


def has_tables(architecture: Architecture) -> bool:
    """Return whether network_section() makes the callback Connections."""
    return bool(_tables(architecture))


def layer_code(layer: Layer, dropout_rate: float = 0.0) -> str:
    """Return the call that makes a layer, over several lines if it is long."""
    settings = layer.keras_settings()
    positional, named = [], []
    if layer.drops:
        positional.append(_code(layer.dropped_share() or dropout_rate))
        settings = {}
    for field in fields(layer):
        if field.name not in settings:
            continue
        value = settings[field.name]
        shown = _code(_one_for_two(value) if field.name in _SIZES else value)
        # Keras wants the windows of a mean, while those of a maximum have a default.
        if field.default is MISSING or field.name == "pool_size":
            positional.append(shown)
        elif getattr(layer, field.name) != field.default:
            # The defaults of our layers are those of Keras's.
            named.append(f"{field.name}={shown}")
    arguments = [*positional, *named, *_initializers(layer), f"name={_code(layer.name)}"]
    return _call(f"layers.{layer.keras_class}", arguments)


def _call(function: str, arguments: Sequence[str]) -> str:
    line = f"{function}({', '.join(arguments)})"
    if len(line) + 9 <= WIDTH:
        return line
    if 12 + len(", ".join(arguments)) <= WIDTH:
        return f"{function}(\n            {', '.join(arguments)}\n        )"
    inner = "".join(f"            {argument},\n" for argument in arguments)
    return f"{function}(\n{inner}        )"


def _initializers(layer: Layer) -> list[str]:
    """Return the arguments that say how the kernels are drawn."""
    if not isinstance(layer, KernelLayer) or layer.initializer == _OF_KERAS:
        return []
    drawn = f'"{layer.initializer}"'
    if layer.initializer == TRUNCATED_NORMAL:
        drawn = f"normal({layer.init_std!r})" if layer.init_std else '"zeros"'
    if isinstance(layer, SeparableConvolution):
        return [f"depthwise_initializer={drawn}", f"pointwise_initializer={drawn}"]
    word = "depthwise" if isinstance(layer, DepthwiseConvolution) else "kernel"
    return [f"{word}_initializer={drawn}"]


def _code(value: Any) -> str:
    """Return a setting as Python writes it, sizes and axes in round brackets."""
    if isinstance(value, list | tuple):
        inner = ", ".join(map(_code, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    # JSON writes printable text as Python does, in the quotation marks of the script.
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _one_for_two(value: Any) -> Any:
    """Return one number for two equal ones, as of a square window."""
    if not isinstance(value, list):
        return value
    rows, columns = map(_one_for_two, value)
    return rows if rows == columns and not isinstance(rows, list) else [rows, columns]


_ADAPT = """
for place, layer in enumerate(model.layers):
    if isinstance(layer, layers.Normalization):
        values = prepare(train_images[:2000])
        for before in model.layers[:place]:
            values = before(values)
        layer.adapt(np.asarray(values))
"""


def _tables(architecture: Architecture) -> str:
    """Return the code of the tables of connections, "" without any."""
    code = ""
    for layer in architecture.layers:
        if isinstance(layer, Convolution) and layer.connections:
            rows = "".join(f"        {list(row)},\n" for row in layer.connections)
            code += f"    {_code(layer.name)}: [\n{rows}    ],\n"
    about = "# For each filter of a layer, the maps that it sees."
    return f"\n{about}\nTABLES = {{\n{code}}}\n" if code else ""


_CONNECTIONS = '''

class Connections(keras.callbacks.Callback):
    """Keep the weights of maps that a filter does not see at zero."""

    def on_train_begin(self, logs=None):
        self.masks = {}
        for name, table in TABLES.items():
            mask = np.zeros(self.model.get_layer(name).kernel.shape, "float32")
            for number, seen in enumerate(table):
                mask[:, :, seen, number] = 1
            self.masks[name] = mask
        self.on_train_batch_end(0)

    def on_train_batch_end(self, batch, logs=None):
        for name, mask in self.masks.items():
            kernel = self.model.get_layer(name).kernel
            kernel.assign(kernel * mask)
'''
