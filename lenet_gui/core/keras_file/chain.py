"""The description of a network in a model file, read as a chain of layers, without Keras.

Reading never imports or builds a class that the file names: a layer becomes one of our types, or
the file is refused. Sequential models may lie within models, and Functional ones have to be chains.
Plain functions, for any thread.

The formats are those of Keras 3 (https://keras.io/api/models/model_saving_apis/) and Keras 2, where
modules are missing or have other names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.keras_file.errors import FILE, DamagedModelFile, InvalidModelFile
from lenet_gui.core.keras_file.names import short, snake_case
from lenet_gui.core.network.channels_first import with_channels_last
from lenet_gui.core.network.draft import MAX_LAYERS
from lenet_gui.core.network.layers.activations import Activation
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import activation_key
from lenet_gui.core.network.layers.normalization import Rescaling
from lenet_gui.core.network.layers.settings import is_whole, shown
from lenet_gui.core.network.layers.shapes import Identity
from lenet_gui.core.network.layers.table import LAYERS, ONLY_IN_TRAINING, OTHER_NAMES
from lenet_gui.core.text import text

# A value from json.loads().
Json = Any

# Models within models.
_MAX_DEPTH = 8
# The longest name of a group of weights.
_LONGEST_NAME = 255

_MODELS = ("Sequential", "Functional", "Model")
# What a module starts with whose classes are Keras's own.
_KERAS = ("keras", "tf_keras", "tensorflow")
_TYPES = ("float16", "float32", "float64", "mixed_float16", "mixed_bfloat16")

# Keras 2 had another function of this name.
_CHANGED_IN_KERAS_3 = "hard_sigmoid"
# These versions interpolated otherwise: half a pixel away.
_OTHER_BILINEAR = ("2.0.", "2.1.", "2.2.", "2.3.")


@dataclass(frozen=True, slots=True)
class Link:
    """A layer of a chain, and where its weights are.

    `group` is the group in the weights of a `.keras` file of Keras 3. `outermost` is the name of
    the layer or model in the outermost model, and `frozen` whether it was kept from training; both
    decide where a whole-model `.h5` has the weights. `channels_first` says that the layer wants
    its maps in this order.
    """

    layer: Layer
    group: str = ""
    outermost: str = ""
    frozen: bool = False
    channels_first: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """The layers of a network in order, the shape of its input, and its name."""

    name: str
    input_shape: tuple[int, ...]
    links: tuple[Link, ...]


def read_chain(config: Json, version: str) -> Chain:
    """Return the chain of layers that a description of a model holds, for a version of Keras.

    Raises InvalidModelFile when it describes something else.
    """
    try:
        reader = _Reader(version)
        links = tuple(reader.links_of_model(config, "", "", False, 0))
        if reader.input_shape is None:
            raise KeyError("no input shape")
        shape, links = _with_channels_last(reader.input_shape, links)
        return Chain(_name(config["config"], 0), shape, links)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError, RecursionError) as error:
        if isinstance(error, InvalidModelFile):
            raise
        raise DamagedModelFile(
            text("{} has a description inside that is not one of a Keras model.", FILE)
        ) from None


class _Reader:
    """Walks through the models of a file."""

    def __init__(self, version: str) -> None:
        self._version = version
        self._names: set[str] = set()
        self.input_shape: tuple[int, ...] | None = None

    def links_of_model(
        self, model: Json, group: str, outermost: str, frozen: bool, depth: int
    ) -> Iterator[Link]:
        """Yield the layers of a model, and of the models in it."""
        kind, settings = _kind(model), model["config"]
        if depth > _MAX_DEPTH:
            raise InvalidModelFile(
                text(
                    "{} has models within models, more than {} deep. Build it as one "
                    "keras.Sequential, and save it by model.save(“model.keras”).",
                    FILE,
                    _MAX_DEPTH,
                )
            )
        if kind not in _MODELS:
            raise InvalidModelFile(
                text(
                    "{} has a model of the kind “{}”. lenet-gui opens chains of layers: build one "
                    "as keras.Sequential, and save it by model.save(“model.keras”).",
                    FILE,
                    shown(kind),
                )
            )
        # The first versions of Keras 2 wrote the layers of a Sequential model alone.
        layers = settings if isinstance(settings, list) else settings["layers"]
        if kind != "Sequential":
            _require_chain(settings)
        if len(layers) > 4 * MAX_LAYERS:
            raise too_many(len(layers))
        self._read_input(model, layers)
        counts = Counter[str]()
        for layer in layers:
            name = snake_case(str(_kind(layer)).rpartition(">")[2])
            place = f"{group}layers/{name}" + (f"_{counts[name]}" if counts[name] else "")
            counts[name] += 1
            is_frozen = frozen or _is_frozen(layer["config"])
            top = outermost or str(layer["config"].get("name", ""))[:_LONGEST_NAME]
            if _kind(layer) in _MODELS:
                yield from self.links_of_model(layer, f"{place}/", top, is_frozen, depth + 1)
            elif _kind(layer) != "InputLayer":
                is_first = layer["config"].get("data_format") == "channels_first"
                for made in self._layers(layer):
                    yield Link(made, f"{place}/vars", top, is_frozen, is_first)
                    place = f"{place}/activation"

    def _read_input(self, model: Json, layers: list[Json]) -> None:
        """Take the shape of the outermost model's input, wherever the file has it."""
        if self.input_shape is not None or not layers:
            return
        first, settings = layers[0], model["config"]
        places = (
            first["config"].get("batch_shape"),
            first["config"].get("batch_input_shape"),
            settings.get("build_input_shape") if isinstance(settings, dict) else None,
            (first.get("build_config") or {}).get("input_shape"),
            (model.get("build_config") or {}).get("input_shape"),
        )
        if _kind(first) in _MODELS and not any(places):
            return
        [shape, *_] = [place for place in places if place] or [None]
        if not isinstance(shape, list) or not shape:
            raise KeyError("no input shape")
        # Maps of any size are taken in that of our images.
        if len(shape) == 4:
            shape = [IMAGE_SIDE if size is None else size for size in shape]
        if not all(is_whole(size) and size > 0 for size in shape[1:]):
            raise InvalidModelFile(
                text(
                    "{} takes inputs of any size. Build the network for images of one size, such "
                    "as 28×28×1, and save it again by model.save(“model.keras”).",
                    FILE,
                )
            )
        self.input_shape = tuple(shape[1:])

    def _layers(self, layer: Json) -> Iterator[Layer]:
        """Yield our layer for one of a file, and the activation that is a layer in it."""
        kind, settings = _kind(layer), layer["config"]
        kind = OTHER_NAMES.get(kind, kind)
        name = self._free_name(_name(settings, len(self._names)))
        if kind in ONLY_IN_TRAINING:
            yield Identity(name)
            return
        if kind not in LAYERS:
            raise InvalidModelFile(_unknown(kind))
        self._check_type(kind, name, settings)
        is_bilinear = kind == "UpSampling2D" and settings.get("interpolation") == "bilinear"
        if is_bilinear and self._version.startswith(_OTHER_BILINEAR):
            way = text("interpolation bilinear of Keras {}", shown(self._version))
            raise _refused(name, kind, way)
        activation = settings.get("activation")
        inner = activation if _is_layer(activation) else None
        is_old = self._version.startswith("2.") and _is_changed(activation)
        if inner is not None or is_old:
            settings = settings | {"activation": "linear"}
        if settings.get("data_format") == "channels_first":
            settings = settings | {"data_format": "channels_last"}
        try:
            made = LAYERS[kind].from_keras(name, settings)
        except ValueError as error:
            raise _refused(name, kind, error) from None
        # An activation within an activation layer is that layer alone.
        if (inner is None and not is_old) or not isinstance(made, Activation):
            yield made
        if is_old:
            # Keras 2 had the slope 0.2, and Keras 3 has 1/6.
            yield Rescaling(self._free_name("rescaling"), 1.2)
            yield Activation(self._free_name(_CHANGED_IN_KERAS_3), _CHANGED_IN_KERAS_3)
        if inner is not None:
            yield from self._layers(inner)

    def _check_type(self, kind: str, name: str, settings: Json) -> None:
        dtype = settings.get("dtype") or "float32"
        if isinstance(dtype, dict):
            dtype = dtype["config"]["name"]
        if dtype not in _TYPES:
            raise _refused(name, kind, f"dtype {shown(dtype)}")

    def _free_name(self, name: str) -> str:
        """Return a name that no layer of the chain has yet."""
        free, number = name, 1
        while free in self._names:
            number += 1
            free = f"{name}_{number}"
        self._names.add(free)
        return free


def _kind(layer: Json) -> str:
    """Return the name of a layer's class; a class that is not Keras's with its module."""
    kind, module = layer["class_name"], layer.get("module")
    if not isinstance(kind, str):
        return shown(kind)
    is_keras = module is None or (isinstance(module, str) and module.partition(".")[0] in _KERAS)
    own = layer.get("registered_name") in (None, kind, f"Keras>{kind}")
    return kind if is_keras and own else f"{shown(module)}.{kind}"


def _with_channels_last(
    shape: tuple[int, ...], links: tuple[Link, ...]
) -> tuple[tuple[int, ...], tuple[Link, ...]]:
    """Return a chain with channels last; most have them last everywhere."""
    are_first = [link.channels_first for link in links]
    if not any(are_first):
        return shape, links
    shape, found = with_channels_last([link.layer for link in links], are_first, shape)
    return shape, tuple(
        Link(layer) if number is None else replace(links[number], layer=layer)
        for layer, number in found
    )


def _is_layer(activation: Json) -> bool:
    return isinstance(activation, dict) and activation.get("class_name") != "function"


def _is_changed(activation: Json) -> bool:
    try:
        return activation_key(activation) == _CHANGED_IN_KERAS_3
    except ValueError:
        return False


def _is_frozen(settings: Json) -> bool:
    return isinstance(settings, dict) and settings.get("trainable") is False


def _name(settings: Json, number: int) -> str:
    """Return the name of a layer or model, as Keras allows it and a line can show it."""
    found = settings.get("name") if isinstance(settings, dict) else None
    return short(found) or f"layer_{number + 1}"


def _require_chain(settings: Json) -> None:
    """Refuse a Functional model that is not a chain of layers.

    Layers that are called with training=True, such as dropout that stays active, are refused, too.
    """
    layers = settings["layers"]
    names = [layer["name"] for layer in layers]
    chain = layers[0]["inbound_nodes"] == []
    for before, layer in zip(names, layers[1:], strict=False):
        nodes = layer["inbound_nodes"]
        for node in nodes:
            _refuse_arguments(node)
        chain = chain and len(nodes) == 1 and _comes_from(nodes[0], before)
    for key, name in (("input_layers", names[0]), ("output_layers", names[-1])):
        # One of several, or the only one itself.
        place = settings[key][0] if len(settings[key]) == 1 else settings[key]
        chain = chain and len(place) == 3 and _is_output(place, name)
    if not chain:
        raise InvalidModelFile(
            text(
                "{} has layers that do not simply follow one another. lenet-gui opens chains of "
                "layers: build one as keras.Sequential, and save it by model.save(“model.keras”).",
                FILE,
            )
        )


def _comes_from(node: Json, before: str) -> bool:
    """Return whether the output of the layer `before` is the only input of this node."""
    if isinstance(node, list):
        # Keras 2: for each input the layer, two numbers, and the other arguments.
        return len(node) == 1 and _is_output([*node[0][:3]], before)
    inputs = node["args"]
    if len(inputs) != 1 or not isinstance(inputs[0], dict):
        return False
    return _is_output(inputs[0]["config"]["keras_history"], before)


def _is_output(place: Json, layer: str) -> bool:
    """Return whether a place is the output of a layer.

    Its number is not always 0: a model within a model was called before, when it was built.
    """
    name, call, output = place
    return bool(name == layer and is_whole(call) and output == 0)


def _refuse_arguments(node: Json) -> None:
    """Refuse a call of a layer with other arguments than its inputs."""
    found = (
        [call[3] for call in node if len(call) > 3] if isinstance(node, list) else [node["kwargs"]]
    )
    for key, value in ((key, value) for arguments in found for key, value in arguments.items()):
        if value:
            raise InvalidModelFile(
                text(
                    "{} calls a layer with {} {}. Build the network without it, and save it by "
                    "model.save(“model.keras”).",
                    FILE,
                    shown(key),
                    shown(value),
                )
            )


def _unknown(kind: str) -> str:
    return text(
        "{} has a layer of the kind “{}”. lenet-gui opens Keras’s own layers for images, such as "
        "Conv2D, MaxPooling2D and Dense: build the network from these, and save it by "
        "model.save(“model.keras”).",
        FILE,
        shown(kind),
    )


def _refused(name: str, kind: str, setting: object) -> InvalidModelFile:
    return InvalidModelFile(
        text(
            "{} has the layer {} ({}) with {}, which lenet-gui does not open. Build the network "
            "without it, and save it by model.save(“model.keras”).",
            FILE,
            name,
            kind,
            setting,
        )
    )


def too_many(count: int) -> InvalidModelFile:
    """Return the refusal of a network with so many layers."""
    return InvalidModelFile(
        text(
            "{} has {} layers. lenet-gui opens at most {}. Build a smaller network, and save it by "
            "model.save(“model.keras”).",
            FILE,
            count,
            MAX_LAYERS,
        )
    )
