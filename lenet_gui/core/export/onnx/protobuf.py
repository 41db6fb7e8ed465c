"""Protocol buffers, as far as ONNX files need them: fields of a message, written and read.

The format is that of https://protobuf.dev/programming-guides/encoding/. The protobuf package would
need classes made of ONNX's description of its messages, which is longer than this file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

# How a field is stored, in the last three bits of its tag.
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5

# A whole number, the bytes of a text or a message, or four or eight bytes of a number.
Value = int | bytes


def whole(field: int, value: int) -> bytes:
    """Return a field with a whole number.

    >>> whole(1, 150).hex()
    '089601'
    """
    return _varint(field << 3 | _VARINT) + _varint(value & (2**64 - 1))


def floating(field: int, value: float) -> bytes:
    """Return a field with a number of 32 bits."""
    return _varint(field << 3 | _FIXED_32) + struct.pack("<f", value)


def content(field: int, value: str | bytes) -> bytes:
    """Return a field with a text, bytes, or a message."""
    given = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | _BYTES) + _varint(len(given)) + given


def fields(message: bytes) -> Iterator[tuple[int, Value]]:
    """Yield the number and the value of each field of a message.

    Raises ValueError when it is cut off, or no message.
    """
    place = 0
    while place < len(message):
        tag, place = _read_varint(message, place)
        kind = tag & 7
        if kind == _VARINT:
            value, place = _read_varint(message, place)
            yield tag >> 3, value - 2**64 if value >= 2**63 else value
            continue
        size = {_FIXED_64: 8, _FIXED_32: 4}.get(kind)
        if kind == _BYTES:
            size, place = _read_varint(message, place)
        if size is None or place + size > len(message):
            raise ValueError("no message")
        yield tag >> 3, message[place : place + size]
        place += size


def _varint(value: int) -> bytes:
    """Return a number in groups of seven bits, the lowest first."""
    groups = bytearray()
    while value > 0x7F:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*groups, value))


def _read_varint(message: bytes, place: int) -> tuple[int, int]:
    """Return a number, and the place behind it."""
    value = shift = 0
    while True:
        if place >= len(message) or shift > 63:
            raise ValueError("no message")
        byte = message[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place
