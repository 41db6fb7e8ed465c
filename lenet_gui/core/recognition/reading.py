"""What a drawing says: nothing, a digit, one of two, a number – or nothing that the network knows.

A network answers with ten probabilities whatever it is shown; here it is decided whether that is
an answer. Plain functions, for any thread; they run at every move of the pen, in about half a
millisecond.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.segmentation import Part, parts_of

# A digit at least this likely is the answer. Lower, and more letters and shapes are taken for
# digits (25 in a hundred at 0.6, 19 here); higher, and people wait in vain for digits read rightly.
SURE = 0.78

# Where none is, two that together are this likely are both named: a third is then unlikely.
SURE_OF_TWO = 0.88

# Beside a certain digit, what is likelier one digit than all others together is guessed, and marked
# as a guess: there a letter or a scribble is less to be expected than anywhere else.
GUESSED_IN_NUMBERS = 0.5

# In shares of the canvas's side: what is smaller is a dot or a slip of the pen. Enlarged to the
# network's 20 pixels it would be something.
SMALLEST = 0.05

# How many times the outline is, squared, that of a circle with as much ink: 1 for a dot, up to 1.18
# for one smeared by its own width, 1.14 for a filled canvas. Of 4,000 recorded digits drawn with
# pens of up to a fifth of their size none was under 1.6.
ROUNDEST = 1.22

# How far the pen may have gone, in longer sides of the box (an eight takes 3, a slashed zero 3.5),
# and what the share of the box that is filled adds to it: where thick lines cross or touch they
# hide some of the way. Of 10,000 digits, recorded and generated, two came to more.
FURTHEST = 4.8
HIDDEN_BY_INK = 3.0

# Two parts nearer than this share of their height, and together hardly wider than high, may be one
# digit with a gap in its line. Digits side by side are seldom so near or so narrow.
CLOSE = 0.1
WIDEST = 1.1

# More than this side by side is a pattern and not a number.
MOST_DIGITS = 12

NOT_A_DIGIT = "not a digit I know"


@dataclass(frozen=True, slots=True, eq=False)
class ReadDigit:
    """A part of a drawing as the network sees it, and what it is taken for.

    `image` float32 (28, 28) in 0..1 and `probabilities` float32 (10,) are what goes into the
    network and what comes out; `box` is where the ink lies, in pixels of the canvas.
    `candidates` are the digits that it may be, the likeliest first: one, two that are close, or
    none. `shaped_like_none`: its shape alone tells that it is no digit, whatever the network says.
    """

    image: Floats
    box: Box
    probabilities: Floats
    candidates: tuple[int, ...]
    shaped_like_none: bool

    def words(self) -> str:
        """The answer: "4", "4 or 9?", or that it is no digit."""
        if not self.candidates:
            return NOT_A_DIGIT
        return " or ".join(map(str, self.candidates)) + "?" * (len(self.candidates) - 1)

    def short_words(self) -> str:
        """The same beside other digits: "4", "4?" for the likelier of two, or "?"."""
        return "".join(map(str, self.candidates[:1])) + "?" * (len(self.candidates) != 1)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A drawing, read: its digits from left to right; none when nothing is drawn."""

    digits: tuple[ReadDigit, ...]

    def is_number(self) -> bool:
        """Whether there is more than one digit."""
        return len(self.digits) > 1

    def claims_a_digit(self) -> bool:
        """Whether anything in it is taken for one certain digit."""
        return any(len(digit.candidates) == 1 for digit in self.digits)

    def words(self) -> str:
        """The answer: that of a single digit, or "1 9? 7": a guess is marked, "?" alone is none.

        Empty when nothing is drawn.
        """
        if not self.is_number():
            return "".join(digit.words() for digit in self.digits)
        return " ".join(digit.short_words() for digit in self.digits)


BLANK = Reading(())


def read(ink: Ink, network: Network) -> Reading:
    """Read a drawing, uint8 (H, W), 255 = full ink, with any network."""
    parts = parts_of(ink)
    if not parts:
        return BLANK
    smallest = SMALLEST * max(ink.shape)
    if len(parts) <= MOST_DIGITS:
        seen = _without_gaps(_look_at(parts, network), network)
        digits = [_judged(part, smallest) for part in seen]
        if any(len(digit.candidates) == 1 for digit in digits):
            digits = [_guessed(digit) for digit in digits]
        if len(digits) == 1 or any(digit.candidates for digit in digits):
            return Reading(tuple(digits))
    # Several things of which none is a digit are no number: one drawing, and no digit either.
    whole = parts[0].joined(*parts[1:])
    (seen_whole,) = _look_at([whole], network)
    return Reading((_digit(seen_whole, (), shaped_like_none=True),))


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A part with the network's input and answer."""

    part: Part
    image: Floats
    probabilities: Floats

    def certainty(self) -> float:
        return float(self.probabilities.max())


def _look_at(parts: list[Part], network: Network) -> list[_Seen]:
    # Each part has ink, so each has an image.
    images = [image for part in parts if (image := mnist_image(part.ink)) is not None]
    answers = network.probabilities(np.stack(images))
    return [_Seen(*each) for each in zip(parts, images, answers, strict=True)]


def _without_gaps(seen: list[_Seen], network: Network) -> list[_Seen]:
    """Close parts made one where the network is surer of both as one than of each.

    It must be right about both halves to read them rightly: hence the product.
    """
    result = seen[:1]
    for right in seen[1:]:
        left = result[-1]
        if _close(left.part, right.part):
            (both,) = _look_at([left.part.joined(right.part)], network)
            if both.certainty() > left.certainty() * right.certainty():
                result[-1] = both
                continue
        result.append(right)
    return result


def _close(left: Part, right: Part) -> bool:
    height = max(left.ink.shape[0], right.ink.shape[0])
    width = max(left.box.right, right.box.right) - left.box.left
    return bool(right.box.left - left.box.right <= CLOSE * height and width <= WIDEST * height)


def _judged(seen: _Seen, smallest: float) -> ReadDigit:
    """What a part is taken for."""
    if _shaped_like_none(seen.part.ink, smallest):
        return _digit(seen, (), shaped_like_none=True)
    first, second = np.argsort(-seen.probabilities, kind="stable")[:2].tolist()
    if seen.probabilities[first] >= SURE:
        return _digit(seen, (first,))
    if seen.probabilities[first] + seen.probabilities[second] >= SURE_OF_TWO:
        return _digit(seen, (first, second))
    return _digit(seen, ())


def _guessed(digit: ReadDigit) -> ReadDigit:
    """The same, but as one of the two likeliest digits where it was none and may be guessed."""
    if digit.candidates or digit.shaped_like_none:
        return digit
    first, second = np.argsort(-digit.probabilities, kind="stable")[:2].tolist()
    if digit.probabilities[first] < GUESSED_IN_NUMBERS:
        return digit
    return dataclasses.replace(digit, candidates=(first, second))


def _digit(seen: _Seen, candidates: tuple[int, ...], shaped_like_none: bool = False) -> ReadDigit:
    return ReadDigit(seen.image, seen.part.box, seen.probabilities, candidates, shaped_like_none)


def _shaped_like_none(ink: Ink, smallest: float) -> bool:
    """Whether ink uint8 (h, w), cut out, is a dot, a blob, or a scribble: no network is needed."""
    longer = max(ink.shape)
    if longer < smallest:
        return True
    inked = ink >= 128
    filled = float(inked.mean())
    if filled == 0:
        return True
    outline = outline_length(inked)
    if outline**2 < ROUNDEST * 4 * np.pi * np.count_nonzero(inked):
        return True
    # A line has two edges, each as long as itself.
    return bool(outline / 2 / longer + HIDDEN_BY_INK * filled > FURTHEST)


def outline_length(inked: npt.NDArray[np.bool_]) -> float:
    """How long the edges of ink bool (h, w) are in pixels, those of holes as well.

    Crofton's formula: a line is as long as it is often crossed by a grid of lines in all
    directions; here these are four, rows, columns and both diagonals, which are √2 times as dense.
    """
    framed = np.pad(inked, 1)
    straight = np.count_nonzero(framed[1:] != framed[:-1])
    straight += np.count_nonzero(framed[:, 1:] != framed[:, :-1])
    diagonal = np.count_nonzero(framed[1:, 1:] != framed[:-1, :-1])
    diagonal += np.count_nonzero(framed[1:, :-1] != framed[:-1, 1:])
    return float(np.pi / 8 * (straight + diagonal / np.sqrt(2)))


def percent(probability: float) -> str:
    """A network's probability in per cent with one decimal, 99.9 % at most.

    Softmax never gives certainty, though float32 may round it to 1.
    """
    return f"{100 * min(probability, 0.999):.1f} %"
