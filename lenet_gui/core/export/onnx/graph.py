"""A graph of operations, and its ONNX file.

The messages and their numbers are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui import __version__
from lenet_gui.core.arrays import Shape
from lenet_gui.core.export.onnx.protobuf import Value, content, fields, floating, whole

# Of the year 2022: known to the programs that people have, and with all that is needed here.
OPSET = 17
_IR_VERSION = 8

# The number of images, which may be any.
BATCH = "batch"

Constant = npt.NDArray[np.float32] | npt.NDArray[np.int64]
Attribute = int | float | str | tuple[int, ...]

# Of TensorProto.DataType.
_FLOAT, _INT64 = 1, 7
# Of AttributeProto.AttributeType: its number, and the field of the value.
_ATTRIBUTES: dict[type, tuple[int, int]] = {float: (1, 2), int: (2, 3), str: (3, 4), tuple: (7, 8)}


@dataclass(frozen=True, slots=True)
class Node:
    """An operation of ONNX, and the names of what it takes and of what it gives."""

    operation: str
    inputs: tuple[str, ...]
    output: str
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


@dataclass(slots=True)
class Graph:
    """A network as ONNX has it: from `input` through the nodes, in order, to `output`.

    `shapes` are those of named values for one image; input and output are among them. `metadata`
    are texts about the network by their keys.
    """

    name: str
    input: str
    output: str
    nodes: list[Node] = field(default_factory=list)
    constants: dict[str, Constant] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)


def to_bytes(graph: Graph) -> bytes:
    """Return the ONNX file of a graph."""
    parts = [content(1, _node(node)) for node in graph.nodes]
    parts.append(content(2, graph.name))
    parts += [content(5, _tensor(name, array)) for name, array in graph.constants.items()]
    parts.append(content(11, _value_info(graph.input, graph.shapes[graph.input])))
    parts.append(content(12, _value_info(graph.output, graph.shapes[graph.output])))
    between = (name for name in graph.shapes if name not in (graph.input, graph.output))
    parts += [content(13, _value_info(name, graph.shapes[name])) for name in between]
    model = [
        whole(1, _IR_VERSION),
        content(2, "lenet-gui"),
        content(3, __version__),
        content(7, b"".join(parts)),
        content(8, content(1, "") + whole(2, OPSET)),
    ]
    model += [content(14, content(1, key) + content(2, v)) for key, v in graph.metadata.items()]
    return b"".join(model)


def from_bytes(file: bytes) -> Graph:
    """Return the graph in an ONNX file of to_bytes(), without the shapes.

    Raises ValueError when it is damaged.
    """
    model = _members(file)
    (body,) = model[7]
    members = _members(_bytes(body))
    texts = (_members(_bytes(entry)) for entry in model[14])
    given, found = (_text(_members(_bytes(members[k][0]))[1][0]) for k in (11, 12))
    graph = Graph(_text(members[2][0]), given, found)
    graph.metadata = {_text(entry[1][0]): _text(entry[2][0]) for entry in texts}
    for node in map(_members, map(_bytes, members[1])):
        attributes = map(_read_attribute, map(_bytes, node[5]))
        inputs = tuple(map(_text, node[1]))
        graph.nodes.append(Node(_text(node[4][0]), inputs, _text(node[2][0]), dict(attributes)))
    for tensor in map(_members, map(_bytes, members[5])):
        kind = "<f4" if tensor[2] == [_FLOAT] else "<i8"
        shape = [int(size) for size in tensor[1]]
        values = np.frombuffer(_bytes(tensor[9][0]), kind).reshape(shape)
        graph.constants[_text(tensor[8][0])] = values
    return graph


def _node(node: Node) -> bytes:
    parts = [content(1, name) for name in node.inputs]
    # The output's name also names the node.
    parts += [content(2, node.output), content(3, node.output), content(4, node.operation)]
    parts += [content(5, _attribute(*entry)) for entry in node.attributes.items()]
    return b"".join(parts)


def _attribute(name: str, value: Attribute) -> bytes:
    kind, place = _ATTRIBUTES[type(value)]
    if isinstance(value, float):
        stored = floating(place, value)
    elif isinstance(value, int):
        stored = whole(place, value)
    elif isinstance(value, str):
        stored = content(place, value)
    else:
        stored = b"".join(whole(place, one) for one in value)
    return content(1, name) + stored + whole(20, kind)


def _read_attribute(message: bytes) -> tuple[str, Attribute]:
    members = _members(message)
    name, kind = _text(members[1][0]), members[20][0]
    if kind == 1:
        return name, float(struct.unpack("<f", _bytes(members[2][0]))[0])
    if kind == 2:
        return name, int(members[3][0])
    if kind == 3:
        return name, _text(members[4][0])
    return name, tuple(int(one) for one in members[8])


def _tensor(name: str, array: Constant) -> bytes:
    kind, stored = (_INT64, "<i8") if array.dtype == np.int64 else (_FLOAT, "<f4")
    parts = [whole(1, size) for size in array.shape]
    parts += [whole(2, kind), content(8, name), content(9, array.astype(stored).tobytes())]
    return b"".join(parts)


def _value_info(name: str, shape: Shape) -> bytes:
    """Return name and type of a value: float32 (batch, *shape)."""
    sizes = [content(2, BATCH), *(whole(1, size) for size in shape)]
    tensor = whole(1, _FLOAT) + content(2, b"".join(content(1, size) for size in sizes))
    return content(1, name) + content(2, content(1, tensor))


def _members(message: bytes) -> Mapping[int, list[Value]]:
    """Return the values of a message by the numbers of their fields."""
    found: defaultdict[int, list[Value]] = defaultdict(list)
    for number, value in fields(message):
        found[number].append(value)
    return found


def _bytes(value: Any) -> bytes:
    if not isinstance(value, bytes):
        raise ValueError("a message is expected")
    return value


def _text(value: Value) -> str:
    return _bytes(value).decode()
