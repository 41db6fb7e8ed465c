"""The config.json of a `.keras` file: written for our networks, and recognised without Keras.

Reading never builds what the file names. It tells the file's layers as a list of steps in plain
words, brings equivalent spellings to one form (ReLU as an argument or as a layer, softmax at the
end or not), and looks for an architecture with the same steps. Plain functions, for any thread.

The format is the one that Keras 3 writes: https://keras.io/api/models/model_saving_apis/
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from lenet_gui.core.network.architectures import ARCHITECTURES, INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers import Convolution, Dense, Dropout, Flatten, Layer, MaxPooling

# A value as json.loads() gives it.
Json = Any

_RELU = "ReLU"
_SOFTMAX = "softmax"
_POOLING = "2×2 max-pooling"
_FLATTEN = "a flatten layer"

# tf.nn.softmax, given as an activation, is saved under its inner name.
_ACTIVATIONS: dict[str, list[str]] = {
    "linear": [],
    "relu": [_RELU],
    "softmax": [_SOFTMAX],
    "softmax_v2": [_SOFTMAX],
}

# Dropout belongs to training only: where it stands and how much it drops changes no answer.
_DROPOUT_LAYERS = {"Dropout", "SpatialDropout2D"}

# The shapes of an image's 784 values in the order in which our networks take them.
_IMAGE_SHAPES: tuple[Json, ...] = (list(INPUT_SHAPE), list(INPUT_SHAPE[:2]), [784])

# The settings of layers that our networks leave as Keras has them at first.
_CONVOLUTION_SETTINGS: dict[str, Json] = {
    "strides": [1, 1],
    "dilation_rate": [1, 1],
    "groups": 1,
    "use_bias": True,
    "data_format": "channels_last",
}
_POOLING_SETTINGS: dict[str, Json] = {"strides": [2, 2], "data_format": "channels_last"}
_RELU_SETTINGS: dict[str, Json] = {"max_value": None, "negative_slope": 0, "threshold": 0}


class Refusal(ValueError):
    """What keeps a file from being opened, as words to follow its name: “has …”, “is …”."""


def config_of(architecture: Architecture, dropout_rate: float) -> dict[str, Json]:
    """The config.json of the network as a Keras Sequential model that ends with softmax."""
    input_layer = {"batch_shape": [None, *INPUT_SHAPE], "dtype": "float32", "name": "input"}
    layers = [_keras_object("InputLayer", input_layer, "keras.layers")]
    for layer in architecture.layers:
        kind, settings = _keras_layer(layer, dropout_rate)
        config = {"name": layer.name, "trainable": True, "dtype": "float32", **settings}
        layers.append(_keras_object(kind, config, "keras.layers"))
    config = {"name": architecture.key, "trainable": True, "layers": layers}
    return _keras_object("Sequential", config, "keras")


def recognise(config: Json) -> Architecture:
    """The architecture that a config.json describes.

    Raises Refusal, naming the first difference, when it describes none of ours.
    """
    try:
        steps = _steps(config)
    except (KeyError, TypeError, IndexError, AttributeError):
        raise Refusal("has a config.json that does not describe a Keras 3 model") from None
    known = {a.title: _steps_of(a) for a in ARCHITECTURES.values()}
    for architecture in ARCHITECTURES.values():
        if steps == known[architecture.title]:
            return architecture
    # The difference from the network that was probably meant says most.
    nearest = max(known, key=lambda title: SequenceMatcher(None, steps, known[title]).ratio())
    pairs = zip_longest(steps, known[nearest], fillvalue="no further layer")
    found, expected = next((f, e) for f, e in pairs if f != e)
    raise _other_network(f"has {found} where {nearest} has {expected}")


def _other_network(difference: str) -> Refusal:
    titles = " and ".join(architecture.title for architecture in ARCHITECTURES.values())
    return Refusal(f"{difference}; lenet-gui opens {titles} only")


def _keras_object(kind: str, config: dict[str, Json], module: str) -> dict[str, Json]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def _keras_layer(layer: Layer, dropout_rate: float) -> tuple[str, dict[str, Json]]:
    """The class in Keras and the settings of a layer; what is not set stays at its default."""
    match layer:
        case Convolution():
            return "Conv2D", {
                "filters": layer.filters,
                "kernel_size": [layer.kernel, layer.kernel],
                "padding": layer.padding,
                "activation": "relu",
                **_CONVOLUTION_SETTINGS,
            }
        case MaxPooling():
            return "MaxPooling2D", {"pool_size": [2, 2], "padding": "valid", **_POOLING_SETTINGS}
        case Flatten():
            return "Flatten", {"data_format": "channels_last"}
        case Dropout():
            return "Dropout", {"rate": dropout_rate}
    activation = "relu" if layer.relu else "softmax"
    return "Dense", {"units": layer.units, "activation": activation, "use_bias": True}


def _steps_of(architecture: Architecture) -> list[str]:
    """What _steps() gives for a file that holds this architecture."""
    steps = [_input(INPUT_SHAPE)]
    for layer in architecture.layers:
        match layer:
            case Convolution():
                kernel = [layer.kernel, layer.kernel]
                steps += [_convolution(layer.filters, kernel, layer.padding), _RELU]
            case MaxPooling():
                steps.append(_POOLING)
            case Flatten():
                steps.append(_FLATTEN)
            case Dense():
                steps += [_dense(layer.units), _RELU] if layer.relu else [_dense(layer.units)]
    return steps


def _steps(config: Json) -> list[str]:
    """The steps of the network in a config.json, in one form for all equivalent spellings."""
    shape, layers = _input_and_layers(config)
    layers = [layer for layer in layers if _kind(layer) not in _DROPOUT_LAYERS]
    while shape in _IMAGE_SHAPES and layers and _kind(layers[0]) == "Reshape":
        shape = _reshaped(layers.pop(0)["config"]["target_shape"])
    steps: list[str] = []
    for layer in layers:
        for step in _layer_steps(layer):
            _append(steps, step)
    # Softmax turns the logits into probabilities; without it the logits are the same.
    if steps and steps[-1] == _SOFTMAX:
        steps.pop()
    # A row of 784 values is an image that is flat already.
    if shape == [784] and steps[:1] != [_FLATTEN]:
        steps.insert(0, _FLATTEN)
    if shape in _IMAGE_SHAPES and steps[:1] == [_FLATTEN]:
        shape = list(INPUT_SHAPE)
    return [_input(shape), *steps]


def _append(steps: list[str], step: str) -> None:
    """Add a step; ReLU goes before pooling and flattening, and twice is once.

    The largest of four values is the same before and after negative ones become 0.
    """
    if step != _RELU:
        steps.append(step)
        return
    place = len(steps)
    while place and steps[place - 1] in (_POOLING, _FLATTEN):
        place -= 1
    if not place or steps[place - 1] != _RELU:
        steps.insert(place, step)


def _input_and_layers(config: Json) -> tuple[Json, list[Json]]:
    """The shape of one input, and the layers after it in the order in which they act."""
    kind, settings = config["class_name"], config["config"]
    if kind not in ("Sequential", "Functional") or not config["module"].startswith("keras"):
        raise _other_network(f"holds a model of the kind {_quoted(kind)}")
    layers = list(settings["layers"])
    if kind == "Functional":
        _require_chain(settings)
    if layers and _kind(layers[0]) == "InputLayer":
        first = layers.pop(0)["config"]
        if odd := _differing(first, {}):
            raise _other_network(f"has an input{odd}")
        batch_shape = first["batch_shape"]
    else:
        batch_shape = settings["build_input_shape"]
    return batch_shape[1:], layers


def _require_chain(settings: Json) -> None:
    """Refuse a Functional model in which a layer takes anything but what the one before gives.

    Dropout that is told to stay active when the network answers (training=True) is refused too.
    """
    layers = settings["layers"]
    names = [layer["name"] for layer in layers]
    chain = layers[0]["inbound_nodes"] == []
    for before, layer in zip(names, layers[1:], strict=False):
        nodes = layer["inbound_nodes"]
        chain = chain and len(nodes) == 1 and _comes_from(nodes[0], before)
        for key, value in nodes[0]["kwargs"].items() if nodes else ():
            if value:
                raise _other_network(f"calls a layer with {_shown(key)} {_shown(value)}")
    for key, name in (("input_layers", names[0]), ("output_layers", names[-1])):
        chain = chain and settings[key] in ([name, 0, 0], [[name, 0, 0]])
    if not chain:
        raise _other_network("has layers that do not simply follow one another")


def _comes_from(node: Json, before: str) -> bool:
    """Whether the layer called `before`, and nothing else, goes into this node."""
    arguments = node["args"]
    if len(arguments) != 1 or not isinstance(arguments[0], dict):
        return False
    return bool(arguments[0]["config"]["keras_history"] == [before, 0, 0])


def _kind(layer: Json) -> str:
    """The class of a layer as Keras names it; a class from elsewhere with its module."""
    kind, module = layer["class_name"], layer["module"]
    plain = module == "keras.layers" and layer.get("registered_name") is None
    return str(kind) if plain else f"{module}.{kind}"


def _layer_steps(layer: Json) -> list[str]:
    """A layer as steps; what no network of ours has is a step of its own, that differs."""
    kind, settings = _kind(layer), layer["config"]
    match kind:
        case "Conv2D":
            odd = _differing(settings, _CONVOLUTION_SETTINGS)
            step = _convolution(
                settings["filters"], settings["kernel_size"], settings["padding"], odd
            )
            return [step, *_activation(settings["activation"])]
        case "MaxPooling2D":
            # With the even sizes that pooling meets here, both kinds of padding do nothing.
            odd = _differing(settings, _POOLING_SETTINGS)
            return [f"{_shown(settings['pool_size'])} max-pooling{odd}"]
        case "Flatten":
            return [_FLATTEN + _differing(settings, {"data_format": "channels_last"})]
        case "Dense":
            odd = _differing(settings, {"use_bias": True})
            return [_dense(settings["units"], odd), *_activation(settings["activation"])]
        case "Activation":
            return _activation(settings["activation"], _differing(settings, {}))
        case "ReLU":
            return [_RELU + _differing(settings, _RELU_SETTINGS)]
        case "Softmax":
            return [_SOFTMAX + _differing(settings, {"axis": -1})]
    return [f"a layer of the kind {_quoted(kind)}"]


def _activation(value: Json, odd: str = "") -> list[str]:
    """The step of an `activation`: a name, a function that Keras knows by name, or a layer."""
    if isinstance(value, dict):
        if value["class_name"] != "function":
            return _layer_steps(value)
        value = value["config"] if value["module"] == "builtins" else None
    if isinstance(value, str) and value in _ACTIVATIONS and not odd:
        return _ACTIVATIONS[value]
    return [f"the activation {_quoted(value)}{odd}"]


def _differing(settings: Json, expected: dict[str, Json]) -> str:
    """The settings that are not as expected, as words to append; "" when all are."""
    dtype = settings.get("dtype", "float32")
    if isinstance(dtype, dict):
        dtype = dtype["config"]["name"]
    found = {key: settings.get(key, value) for key, value in expected.items()} | {"dtype": dtype}
    expected = expected | {"dtype": "float32"}
    return "".join(
        f", {key} {_shown(value)}" for key, value in found.items() if value != expected[key]
    )


def _reshaped(target: Json) -> Json:
    """The shape that a Reshape layer makes of an image; one size may be left open with -1."""
    if not all(isinstance(size, int) for size in target):
        raise TypeError("sizes are whole numbers")
    rest = math.prod(size for size in target if size != -1)
    return [784 // rest if size == -1 and rest else size for size in target]


def _input(shape: Sequence[int]) -> str:
    return f"an input of {_shown(list(shape))}"


def _convolution(filters: Json, kernel: Json, padding: Json, odd: str = "") -> str:
    return (
        f"a convolution with {_shown(filters)} filters of {_shown(kernel)} and "
        f"{_quoted(padding)} padding{odd}"
    )


def _dense(units: Json, odd: str = "") -> str:
    return f"a dense layer with {_shown(units)} units{odd}"


def _shown(value: Json) -> str:
    """A setting for a message: short, on one line, sizes as 5×5."""
    if isinstance(value, list) and all(isinstance(size, int) for size in value):
        value = "×".join(str(size) for size in value[:5])
    text = str(value)[:40]
    return "".join(character if character.isprintable() else "?" for character in text)


def _quoted(value: Json) -> str:
    return f"“{_shown(value)}”"
