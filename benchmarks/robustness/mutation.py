"""Random changes of bytes: the plain mutator of the fuzzing, and edits for Hypothesis."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Numbers at which arithmetic tends to fail, in 1 to 8 bytes.
_INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**64 - 1)
EDITS = ("flip", "number", "delete", "repeat", "insert", "truncate", "move", "zero")
# The plain mutator's probability of each kind.
_SHARES = (0.35, 0.3, 0.06, 0.06, 0.06, 0.02, 0.05, 0.1)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: its kind, its place (0..1 of the length), its number of bytes, and its value."""

    kind: str
    place: float
    size: int
    value: int


def apply(edits: list[Edit], content: bytes) -> bytes:
    """Return the content after all edits, one after the other."""
    data = bytearray(content)
    for edit in edits:
        at = min(int(edit.place * len(data)), max(len(data) - 1, 0))
        span = bytes(data[at : at + edit.size])
        match edit.kind:
            case "flip" if data:
                data[at] ^= 1 << edit.value % 8
            case "number":
                number = _INTERESTING[edit.value % len(_INTERESTING)]
                width = 1 << edit.size % 4
                order = "little" if edit.value & 64 else "big"
                # Overwrites the bytes; a "number" at the end makes the content longer.
                data[at : at + width] = (number % 256**width).to_bytes(width, order)
            case "delete":
                del data[at : at + edit.size]
            case "repeat":
                data[at:at] = span
            case "insert":
                data[at:at] = bytes((edit.value * k + edit.size) % 256 for k in range(edit.size))
            case "truncate":
                del data[at:]
            case "move":
                del data[at : at + edit.size]
                to = edit.value * len(data) // 256
                data[to:to] = span
            case "zero":
                data[at : at + edit.size] = bytes(len(span))
    return bytes(data)


def random_edits(random: np.random.Generator, where: tuple[float, float]) -> list[Edit]:
    """Return one to six edits within a range of the content; most of the edits are small."""
    kinds = random.choice(EDITS, size=int(random.integers(1, 7)), p=_SHARES)
    return [
        Edit(
            str(kind),
            float(random.uniform(*where)),
            int(random.geometric(0.1)),
            int(random.integers(256)),
        )
        for kind in kinds
    ]
