"""The config.json of a `.keras` file: writing for our networks, and matching without Keras.

Reading never imports or builds a class that the file names. The layers of the file and of each
architecture are brought to one canonical form of equivalent spellings (ReLU as a setting or as a
layer, softmax at the end or not) and compared. Plain functions, for any thread.

The format is that of Keras 3: https://keras.io/api/models/model_saving_apis/
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.network.architectures import ARCHITECTURES, INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers import ACTIVATIONS, Layer
from lenet_gui.core.text import text

# A value from json.loads().
Json = Any

# Keras's layers that are an activation, with the settings that this activation requires.
_ACTIVATION_LAYERS: dict[str, tuple[str, dict[str, Json]]] = {
    "ReLU": ("relu", {"max_value": None, "negative_slope": 0, "threshold": 0}),
    "Softmax": ("softmax", {"axis": -1}),
}

# The activations' names in messages. tf.nn.softmax is saved under its internal name.
_ACTIVATION_TEXTS = {"softmax": "softmax"} | {
    name: activation.title for name, activation in ACTIVATIONS.items() if activation.title
}
_ACTIVATION_NAMES = {"softmax_v2": "softmax"}

# Dropout acts in training only, so its place and rate change no prediction.
_DROPOUT_LAYERS = {"Dropout", "SpatialDropout2D"}

# The shapes of an image with the same order of its 784 values as our networks' input.
_IMAGE_SHAPES: tuple[Json, ...] = (list(INPUT_SHAPE), list(INPUT_SHAPE[:2]), [784])


@dataclass(frozen=True, slots=True)
class _Step:
    """A layer or an activation in canonical form.

    `settings` are the settings that change predictions; `text` is its name in messages.
    """

    kind: str
    settings: dict[str, Json]
    text: str

    def does(self, expected: _Step) -> bool:
        """Return whether this step of a file is equivalent to an expected step."""
        return self.kind == expected.kind and all(
            self.settings[key] == value for key, value in expected.settings.items()
        )


_NO_STEP = _Step("", {}, text("no further layer"))


def config_of(architecture: Architecture, dropout_rate: float) -> dict[str, Json]:
    """Return the config.json of a network as a Keras Sequential model with softmax at the end."""
    input_layer = {"batch_shape": [None, *INPUT_SHAPE], "dtype": "float32", "name": "input"}
    layers = [_keras_object("InputLayer", input_layer)]
    for layer in architecture.layers:
        layers.append(_keras_layer(layer))
        if layer.drops:
            layers[-1]["config"]["rate"] = dropout_rate
    layers[-1]["config"]["activation"] = "softmax"
    config = {"name": architecture.key, "trainable": True, "layers": layers}
    return _keras_object("Sequential", config, "keras")


def _keras_layer(layer: Layer) -> dict[str, Json]:
    config = {"name": layer.name, "trainable": True, "dtype": "float32", **layer.keras_settings()}
    return _keras_object(layer.keras_class, config)


def _keras_object(
    kind: str, config: dict[str, Json], module: str = "keras.layers"
) -> dict[str, Json]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def match_architecture(config: Json) -> Architecture:
    """Return the architecture that a config.json describes.

    Raises InvalidModelFile, with the first difference, when it is none of ARCHITECTURES.
    """
    try:
        found = _steps_of_file(config)
    except (KeyError, TypeError, IndexError, AttributeError):
        raise InvalidModelFile(
            text("{} has a config.json that does not describe a Keras 3 model.", FILE)
        ) from None
    differences: dict[float, tuple[str, str, str]] = {}
    for architecture in ARCHITECTURES.values():
        expected = _steps_of(architecture)
        pairs = zip_longest(found, expected, fillvalue=_NO_STEP)
        difference = next(((f.text, e.text) for f, e in pairs if not f.does(e)), None)
        if difference is None:
            return architecture
        texts, expected_texts = [step.text for step in found], [step.text for step in expected]
        likeness = SequenceMatcher(None, texts, expected_texts).ratio()
        has, where_has = difference
        differences.setdefault(likeness, (has, architecture.title, where_has))
    # The difference from the most similar network is the most helpful one.
    raise InvalidModelFile(
        text(
            "{} has {} where {} has {}; lenet-gui opens only {}.",
            FILE,
            *differences[max(differences)],
            _titles(),
        )
    )


def _titles() -> str:
    return ", ".join(architecture.title for architecture in ARCHITECTURES.values())


def _steps_of(architecture: Architecture) -> list[_Step]:
    """Return the steps of an architecture's file."""
    layers = (
        (_keras_layer(layer), layer.indifferent_settings(shape))
        for layer, shape in architecture.input_shapes()
        if not layer.drops
    )
    return [_input(list(INPUT_SHAPE)), *_steps(layers)]


def _steps_of_file(config: Json) -> list[_Step]:
    """Return the steps of the network in a config.json."""
    shape, layers = _input_and_layers(config)
    layers = [layer for layer in layers if _kind(layer) not in _DROPOUT_LAYERS]
    while shape in _IMAGE_SHAPES and layers and _kind(layers[0]) == "Reshape":
        shape = _reshaped(layers.pop(0)["config"]["target_shape"])
    # A row of 784 values is an image that is already flat.
    if shape == [784] and (not layers or _kind(layers[0]) != "Flatten"):
        layers.insert(0, _keras_object("Flatten", {}))
    steps = _steps((layer, ()) for layer in layers)
    if shape in _IMAGE_SHAPES and steps and steps[0].kind == "Flatten":
        shape = list(INPUT_SHAPE)
    return [_input(shape), *steps]


def _input(shape: Json) -> _Step:
    return _Step("InputLayer", {"shape": shape}, text("an input of {}", _shown(shape)))


def _steps(layers: Iterable[tuple[Json, Collection[str]]]) -> list[_Step]:
    """Return the canonical steps of layers, each paired with its settings that change nothing.

    An activation moves before max-pooling and flattening: it is monotonic, so it commutes with the
    maximum. Two ReLUs in a row are one.
    """
    known = {
        layer.keras_class: layer
        for architecture in ARCHITECTURES.values()
        for layer in architecture.layers
    }
    steps: list[_Step] = []
    for layer, indifferent in layers:
        for step in _layer_steps(layer, known, indifferent):
            place = len(steps)
            if step.kind == "Activation" and step.settings["activation"] in ACTIVATIONS:
                while place and _moves_values_only(known.get(steps[place - 1].kind)):
                    place -= 1
                if step.settings["activation"] == "relu" and step in steps[place - 1 : place]:
                    continue
            steps.insert(place, step)
    # Softmax turns the logits into probabilities; the logits are the same without it.
    if steps and steps[-1].settings.get("activation") == "softmax":
        steps.pop()
    return steps


def _moves_values_only(layer: Layer | None) -> bool:
    return layer is not None and (layer.passes_on or layer.takes_largest)


def _input_and_layers(config: Json) -> tuple[Json, list[Json]]:
    """Return the shape of one input, and the layers after it in order."""
    kind, settings = config["class_name"], config["config"]
    if kind not in ("Sequential", "Functional") or not config["module"].startswith("keras"):
        raise InvalidModelFile(
            text(
                "{} has a model of the kind {}; lenet-gui opens only {}.",
                FILE,
                _quoted(kind),
                _titles(),
            )
        )
    layers = list(settings["layers"])
    if kind == "Functional":
        _require_chain(settings)
    if layers and _kind(layers[0]) == "InputLayer":
        first = layers.pop(0)["config"]
        if odd := _differing(first, {}):
            raise InvalidModelFile(text("{} has an input with other settings: {}.", FILE, odd))
        batch_shape = first["batch_shape"]
    else:
        batch_shape = settings["build_input_shape"]
    return batch_shape[1:], layers


def _require_chain(settings: Json) -> None:
    """Refuse a Functional model that is not a chain of layers.

    Dropout that stays active in inference (training=True) is refused, too.
    """
    layers = settings["layers"]
    names = [layer["name"] for layer in layers]
    chain = layers[0]["inbound_nodes"] == []
    for before, layer in zip(names, layers[1:], strict=False):
        nodes = layer["inbound_nodes"]
        chain = chain and len(nodes) == 1 and _comes_from(nodes[0], before)
        for key, value in nodes[0]["kwargs"].items() if nodes else ():
            if value:
                raise InvalidModelFile(
                    text("{} calls a layer with {} {}.", FILE, _shown(key), _shown(value))
                )
    for key, name in (("input_layers", names[0]), ("output_layers", names[-1])):
        chain = chain and settings[key] in ([name, 0, 0], [[name, 0, 0]])
    if not chain:
        raise InvalidModelFile(text("{} has layers that do not simply follow one another.", FILE))


def _comes_from(node: Json, before: str) -> bool:
    """Return whether the output of the layer `before` is the only input of this node."""
    arguments = node["args"]
    if len(arguments) != 1 or not isinstance(arguments[0], dict):
        return False
    return bool(arguments[0]["config"]["keras_history"] == [before, 0, 0])


def _kind(layer: Json) -> str:
    """Return the name of a layer's class; a class outside of keras.layers with its module."""
    kind, module = layer["class_name"], layer["module"]
    plain = module == "keras.layers" and layer.get("registered_name") is None
    return str(kind) if plain else f"{module}.{kind}"


def _layer_steps(
    layer: Json, known: Mapping[str, Layer], indifferent: Collection[str] = ()
) -> list[_Step]:
    """Return the steps of a layer and its activation; an unknown class is one step."""
    kind, settings = _kind(layer), layer["config"]
    if kind == "Activation":
        return _activation_steps(settings["activation"], known, _differing(settings, {}))
    if kind in _ACTIVATION_LAYERS:
        activation, expected = _ACTIVATION_LAYERS[kind]
        return _activation_steps(activation, known, _differing(settings, expected))
    if kind not in known:
        # Not the file's kind, because an empty one would equal _NO_STEP.
        return [_Step("unknown", {}, text("a layer of the kind {}", _quoted(kind)))]
    ours = known[kind]
    found = {
        name: settings[name] for name in ours.keras_settings() if name not in ours.keras_defaults
    }
    activation = found.pop("activation", "linear")
    found |= _found(settings, ours.keras_defaults)
    name = ours.in_message.text({key: _shown(value) for key, value in found.items()})
    rest = {k: v for k, v in ours.keras_defaults.items() if k not in ours.in_message.settings}
    step = {name: value for name, value in found.items() if name not in indifferent}
    return [
        _Step(kind, step, _with(name, _differing(settings, rest))),
        *_activation_steps(activation, known),
    ]


def _activation_steps(value: Json, known: Mapping[str, Layer], odd: str = "") -> list[_Step]:
    """Return the step of an activation: a name, a function by name, or a layer.

    `odd` is the text of settings that make it another activation.
    """
    if isinstance(value, dict):
        if value["class_name"] != "function":
            return _layer_steps(value, known)
        value = value["config"] if value["module"] == "builtins" else None
    name = _ACTIVATION_NAMES.get(value, value) if isinstance(value, str) else ""
    if name == "linear" and not odd:
        return []
    title = _ACTIVATION_TEXTS.get(name) or text("the activation {}", _quoted(value))
    return [_Step("Activation", {"activation": f"{name}{odd}"}, _with(title, odd))]


def _with(name: str, odd: str) -> str:
    """Return the name of a step with its settings that differ, which are Keras's words."""
    return text("{}, {}", name, odd) if odd else name


def _found(settings: Json, expected: Mapping[str, Json]) -> dict[str, Json]:
    """Return a layer's values of the expected settings, and its dtype."""
    dtype = settings.get("dtype", "float32")
    if isinstance(dtype, dict):
        dtype = dtype["config"]["name"]
    return {key: settings.get(key, value) for key, value in expected.items()} | {"dtype": dtype}


def _differing(settings: Json, expected: Mapping[str, Json]) -> str:
    """Return the settings that differ from the expected ones, as text; "" if none."""
    expected = {**expected, "dtype": "float32"}
    return ", ".join(
        f"{key} {_shown(value)}"
        for key, value in _found(settings, expected).items()
        if value != expected[key]
    )


def _reshaped(target: Json) -> Json:
    """Return the output shape of a Reshape layer for an image; -1 stands for the remaining size."""
    if not all(isinstance(size, int) for size in target):
        raise TypeError("sizes are whole numbers")
    rest = math.prod(size for size in target if size != -1)
    return [784 // rest if size == -1 and rest else size for size in target]


def _shown(value: Json) -> str:
    """Return a setting as text for a message: short, on one line, sizes as 5×5."""
    if isinstance(value, list) and all(isinstance(size, int) for size in value):
        value = "×".join(str(size) for size in value[:5])
    start = str(value)[:40]
    return "".join(character if character.isprintable() else "?" for character in start)


def _quoted(value: Json) -> str:
    return f"“{_shown(value)}”"
