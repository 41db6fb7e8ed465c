"""Recognition of a drawing as nothing, a digit, one of two digits, numbers, or not a digit.

A network gives ten probabilities for any input; this module accepts or rejects them. It works at
every move of the pen, in about half a millisecond for a digit. On a page of digits the pen changes
one of them, and a Reader looks at the others only once.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.cuts import proposed_cuts
from lenet_gui.core.recognition.marks import frames_and_lines, specks, usual_height
from lenet_gui.core.recognition.pieces import Pieces, find_pieces
from lenet_gui.core.recognition.segmentation import Component, Segmentation
from lenet_gui.core.recognition.sight import Sight, Sights
from lenet_gui.core.recognition.signs import find_signs
from lenet_gui.core.text import Text, number, text

# A digit with at least this probability is the answer. A lower threshold takes more letters and
# shapes for digits (25 in a hundred at 0.6, 19 here); a higher one rejects more digits that are
# read correctly.
ACCEPT_THRESHOLD = 0.78

# Otherwise two digits with at least this probability together are both named.
PAIR_THRESHOLD = 0.88

# In a number with at least one certain digit, a component whose best class has at least this
# probability is reported as a guess ("4?"): letters and scribbles are rare beside digits.
GUESS_THRESHOLD = 0.5

# The missing part of a digit that the canvas's border cuts off moves its centre of mass by so many
# pixels of the network's input. Of 500 recorded digits, cut off by a tenth to four tenths at each
# side, more of the doubtful ones are guessed rightly then, often twice as many.
CUT_OFF = 2

# Minimum size, as a fraction of the canvas's side. Anything smaller is a dot or a slip of the pen;
# scaled up to the network's 20 pixels it could look like a digit.
MIN_SIZE = 0.05

# Two components nearer than this share of their height, and together of at most this aspect ratio,
# may be one digit with a gap in its line. Adjacent digits are seldom so near or so narrow.
MAX_GAP = 0.1
MAX_ASPECT = 1.1

# A component at least as wide as this share of its height, of which the network is less certain
# than SURE_OF_ONE, may be two digits that touch. It is cut if the network is surer of both halves,
# and at least as sure as SURE_OF_HALVES; certainties of two digits are multiplied. Halves are
# certain only from SURE_OF_BOTH on, because letters are cut, too. Chosen on recorded digits: of a
# thousand single ones, less than one is cut.
MIN_WIDTH_OF_TWO = 0.65
SURE_OF_ONE = 0.92
SURE_OF_HALVES = 0.5
SURE_OF_BOTH = 0.98

# More components than this in a row, or more rows, are a pattern and not numbers.
MAX_DIGITS = 12

# Minimum height of a digit in rows, as a share of the median height there, and in pixels. A page of
# digits is no slip of the pen, so MIN_SIZE does not count.
MIN_SHARE_IN_ROWS = 0.5
MIN_HEIGHT_IN_ROWS = 6

# Rows in place of a certain digit have gaps of more than this share of the digits' height.
ROW_GAP = 0.15

# At least this share of the digits in rows must be certain.
MIN_CERTAIN_IN_ROWS = 0.7

NOT_A_DIGIT = text("not a digit I know")
NOT_A_CLASS = text("nothing I know")


@dataclass(frozen=True, slots=True, eq=False)
class ReadDigit:
    """A component of a drawing with the network's input, its output, and the decision.

    `image` float32 (28, 28) in 0..1 is the network's input, `probabilities` float32 (10,) its
    output, and `box` the bounding box of the ink in pixels of the canvas. `candidates` are the
    possible digits, the likeliest first: one, two that are close, or none. `rejected_by_shape` is
    True if the shape alone shows that the component is not a digit. `sign` is that of a number, one
    of SIGNS, if the component is one and no digit. `names` are those of the network's classes,
    which need not be digits.
    """

    image: Floats
    box: Box
    probabilities: Floats
    candidates: tuple[int, ...]
    rejected_by_shape: bool
    sign: str = ""
    names: ClassNames = DIGITS

    def candidate_names(self) -> tuple[str, ...]:
        """Return the names of the candidates."""
        return tuple(self.names[place] for place in self.candidates)

    def text(self) -> str:
        """Return the answer: "4", "4 or 9?", or NOT_A_DIGIT."""
        names = self.candidate_names()
        if not names:
            return NOT_A_DIGIT if self.names == DIGITS else NOT_A_CLASS
        return names[0] if len(names) == 1 else text("{} or {}?", *names)

    def short_text(self) -> str:
        """Return the answer within a number: "4", "4?" for the likelier of two, "-", or "?"."""
        return self.sign or "".join(self.candidate_names()[:1]) + "?" * (len(self.candidates) != 1)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The result for a drawing: rows of digits from left to right; none for a blank drawing.

    `digits` are all, row by row. `crowded` says that there is more ink than in a single digit,
    too many pieces or several components, and no row of digits was found in it.
    """

    rows: tuple[tuple[ReadDigit, ...], ...]
    crowded: bool = False
    digits: tuple[ReadDigit, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "digits", tuple(digit for row in self.rows for digit in row))

    def is_number(self) -> bool:
        """Return whether there is more than one digit."""
        return len(self.digits) > 1

    def claims_a_digit(self) -> bool:
        """Return whether at least one component is read as a certain digit."""
        return any(len(digit.candidates) == 1 for digit in self.digits)

    def text(self) -> str:
        """Return the answer of a single digit, or of numbers such as "1 9? 7"; "" if blank.

        In a number "9?" is a guess, and "?" is not a digit. Each row has a line.
        """
        if not self.is_number():
            return self.digits[0].text() if self.digits else ""
        return "\n".join(" ".join(digit.short_text() for digit in row) for row in self.rows)


BLANK = Reading(())


def recognize(ink: Ink, network: Network) -> Reading:
    """Return the reading of a drawing, uint8 (H, W), 255 = full ink, by any network."""
    return Reader().read(ink, network)


class Reader:
    """Reads drawings that differ little from the one before, such as those of a moving pen.

    For one thread.
    """

    def __init__(self) -> None:
        self._sights = Sights()
        self._cutting = True
        self._shape: tuple[int, ...] = ()

    def read(self, ink: Ink, network: Network, finished: bool = True) -> Reading:
        """Return the reading of a drawing, uint8 (H, W), 255 = full ink, by any network.

        Only digits make numbers: a network of other classes reads the whole drawing as one. While
        it is not finished, nothing new is taken for two digits that touch: a half circle may become
        a zero.
        """
        self._cutting, self._shape = finished, ink.shape
        self._sights.begin(network)
        pieces = find_pieces(ink)
        if not len(pieces):
            return BLANK
        if network.names != DIGITS:
            return self._read_whole(pieces, network.names)
        reading = self._read_drawing(pieces)
        if len(pieces) > MAX_DIGITS or reading.claims_a_digit():
            return reading
        marks, _ = frames_and_lines(pieces.edges)
        if marks.any():
            again = self._read_drawing(find_pieces(pieces.without(marks)))
            return again if again.claims_a_digit() else reading
        return reading

    def read_page(self, ink: Ink, network: Network) -> Reading:
        """Return the reading of a page, uint8 (H, W), by a network of digits.

        There may be any number of rows, with any number of digits. Frames, lines and specks are
        left out.
        """
        self._cutting, self._shape = True, ink.shape
        self._sights.begin(network)
        pieces = find_pieces(ink)
        marks, usual = frames_and_lines(pieces.edges)
        pieces = find_pieces(pieces.without(marks))
        signs = find_signs(pieces, usual)
        small = specks(pieces.edges, usual)
        small[list(signs)] = False
        if small.any() and not small.all():
            pieces = find_pieces(pieces.without(small))
            signs = find_signs(pieces, usual)
        if not len(pieces):
            return BLANK
        parts = Segmentation(pieces, signs)
        return Reading(self._read_each(parts.in_rows() or [parts.in_one_row()]))

    def _read_drawing(self, pieces: Pieces) -> Reading:
        """Return the reading of pieces of ink as a digit, or as one or several numbers."""
        heights = pieces.edges[:, 3] - pieces.edges[:, 1]
        parts = Segmentation(pieces, find_signs(pieces, usual_height(heights)))
        single = self._read_one_row(pieces, parts) if len(pieces) <= MAX_DIGITS else None
        if single is not None and len(pieces) == 1:
            return single
        lines = parts.in_rows()
        rows = self._read_rows(lines)
        if rows is None:
            return single or self._read_one_row(pieces, parts, is_page=_is_too_much(lines))
        # The strokes of one digit may lie above one another, too; then it is surer as a whole.
        if single is not None and len(single.digits) == 1 and single.claims_a_digit():
            surer = _certainty(rows) > _certainty(single)
            return rows if surer and _far_apart(rows) else single
        return rows

    def _read_whole(self, pieces: Pieces, names: ClassNames) -> Reading:
        first, *others = Segmentation(pieces, {}).in_one_row()
        (seen,) = self._look([first.merged(*others)])
        if max(seen.component.ink.shape) < MIN_SIZE * max(pieces.ink.shape):
            read = _digit(seen, (), rejected_by_shape=True)
        else:
            read = _digit(seen, _candidates(seen))
        return Reading(((dataclasses.replace(read, names=names),),))

    def _read_one_row(
        self, pieces: Pieces, segmentation: Segmentation, is_page: bool = False
    ) -> Reading:
        parts = segmentation.in_one_row()
        min_size = MIN_SIZE * max(pieces.ink.shape)
        # The digits of a page's rows, merged into columns, would make a number.
        if len(parts) <= (1 if is_page else MAX_DIGITS):
            digits = self._read_row(self._look(parts), min_size)
            if len(digits) == 1 or any(digit.candidates for digit in digits):
                return Reading((digits,), crowded=len(pieces) > MAX_DIGITS)
        # Several components without any digit are not a number: one component, and no digit.
        (whole,) = self._look([parts[0].merged(*parts[1:])])
        return Reading(((_digit(whole, (), rejected_by_shape=True),),), crowded=True)

    def _read_rows(self, rows: list[list[Component]]) -> Reading | None:
        """Return the reading of several rows, or None if they are more likely something else."""
        if len(rows) < 2 or _is_too_much(rows):
            return None
        read = self._read_each(rows)
        certain = [len(digit.candidates) == 1 for row in read for digit in row if not digit.sign]
        # What lies above one another may be no number at all.
        return Reading(read) if np.mean(certain) >= MIN_CERTAIN_IN_ROWS else None

    def _read_each(self, rows: list[list[Component]]) -> tuple[tuple[ReadDigit, ...], ...]:
        """Return the digits of each row."""
        seen = iter(self._look([part for row in rows for part in row]))
        heights = [part.ink.shape[0] for row in rows for part in row if not part.sign]
        height = float(np.median(heights))
        min_size = max(MIN_SHARE_IN_ROWS * height, MIN_HEIGHT_IN_ROWS)
        return tuple(self._read_row([next(seen) for _ in row], min_size) for row in rows)

    def _read_row(self, seen: list[_Seen], min_size: float) -> tuple[ReadDigit, ...]:
        parts = [part for one in self._without_gaps(seen) for part in self._cut(one, min_size)]
        digits = [_decide(part, min_size) for part in parts]
        if any(len(digit.candidates) == 1 for digit in digits):
            digits = [
                digit
                if digit.candidates or digit.rejected_by_shape
                else _guessed(self._beyond_border(part)) or _guessed(digit) or digit
                for part, digit in zip(parts, digits, strict=True)
            ]
        return tuple(digits)

    def _beyond_border(self, seen: _Seen) -> ReadDigit:
        """Return what is read if the canvas's border cuts off a part of the digit."""
        box, (height, width) = seen.component.box, self._shape
        down = (box.bottom == height) - (box.top == 0)
        right = (box.right == width) - (box.left == 0)
        (sight,) = self._sights.of([seen.component.ink], (CUT_OFF * down, CUT_OFF * right))
        return _digit(_Seen(seen.component, sight), ())

    def _look(self, parts: list[Component]) -> list[_Seen]:
        sights = self._sights.of([part.ink for part in parts])
        return [_Seen(*each) for each in zip(parts, sights, strict=True)]

    def _without_gaps(self, seen: list[_Seen]) -> list[_Seen]:
        """Merge close components if the network is more certain of both as one than of each.

        Two separate digits are read correctly only if both are, so their certainty is the product.
        """
        result = seen[:1]
        for right in seen[1:]:
            left = result[-1]
            signs = left.component.sign or right.component.sign
            if not signs and _close(left.component, right.component):
                (both,) = self._look([left.component.merged(right.component)])
                if both.sight.certainty() > left.sight.certainty() * right.sight.certainty():
                    result[-1] = both
                    continue
            result.append(right)
        return result

    def _cut(self, seen: _Seen, min_size: float) -> list[_Seen]:
        """Return two digits in place of a component in which they touch."""
        sight, box = seen.sight, seen.component.box
        height, width = sight.ink.shape
        if (
            seen.component.sign
            or max(height, width) < min_size
            or width < MIN_WIDTH_OF_TWO * height
        ):
            return [seen]
        if sight.halves is None and self._cutting:
            sight.halves = self._halves(sight) if sight.certainty() < SURE_OF_ONE else ()
        if not sight.halves:
            return [seen]
        certain = _both_certain([half for _, half in sight.halves]) >= SURE_OF_BOTH
        return [
            _Seen(Component(_moved(place, box.left, box.top), half.ink), half, not certain)
            for place, half in sight.halves
        ]

    def _halves(self, sight: Sight) -> tuple[tuple[Box, Sight], ...]:
        """Return the halves of the best cut, or none if the network is not surer of them."""
        sides = [side for cut in proposed_cuts(sight.ink) for side in cut]
        halves = self._sights.of([ink for _, ink in sides])
        cuts = list(zip(halves[::2], halves[1::2], range(0, len(sides), 2), strict=True))
        cuts = [cut for cut in cuts if not any(half.has_no_digit_shape for half in cut[:2])]
        if not cuts:
            return ()
        left, right, place = max(cuts, key=lambda cut: _both_certain(cut[:2]))
        if _both_certain((left, right)) < max(SURE_OF_HALVES, sight.certainty()):
            return ()
        return (sides[place][0], left), (sides[place + 1][0], right)


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A component with what the network sees of it; of a doubtful one nothing is claimed."""

    component: Component
    sight: Sight
    doubtful: bool = False


def _is_too_much(rows: list[list[Component]]) -> bool:
    return len(rows) > MAX_DIGITS or max(map(len, rows), default=0) > MAX_DIGITS


def _certainty(reading: Reading) -> float:
    """Return the probability that all digits are read correctly."""
    digits = [digit for digit in reading.digits if not digit.sign]
    return float(np.prod([digit.probabilities.max() for digit in digits]))


def _far_apart(reading: Reading) -> bool:
    """Return whether rows are farther apart than the strokes of one digit."""
    bottoms = [max(digit.box.bottom for digit in row) for row in reading.rows[:-1]]
    tops = [min(digit.box.top for digit in row) for row in reading.rows[1:]]
    height = float(np.median([digit.box.bottom - digit.box.top for digit in reading.digits]))
    gaps = [top - bottom for bottom, top in zip(bottoms, tops, strict=True)]
    return min(gaps) > ROW_GAP * height


def _both_certain(halves: Sequence[Sight]) -> float:
    return halves[0].certainty() * halves[1].certainty()


def _moved(box: Box, right: int, down: int) -> Box:
    return Box(box.left + right, box.top + down, box.right + right, box.bottom + down)


def _close(left: Component, right: Component) -> bool:
    height = max(left.ink.shape[0], right.ink.shape[0])
    width = max(left.box.right, right.box.right) - left.box.left
    return bool(
        right.box.left - left.box.right <= MAX_GAP * height and width <= MAX_ASPECT * height
    )


def _decide(seen: _Seen, min_size: float) -> ReadDigit:
    """Return the component as a digit, one of two digits, or not a digit."""
    if seen.component.sign:
        return dataclasses.replace(_digit(seen, (), True), sign=seen.component.sign)
    if max(seen.component.ink.shape) < min_size or seen.sight.has_no_digit_shape:
        return _digit(seen, (), rejected_by_shape=True)
    return _digit(seen, _candidates(seen))


def _candidates(seen: _Seen) -> tuple[int, ...]:
    """Return the class that is likely enough, or two that are together, or none."""
    (first, likely), (second, less_likely) = seen.sight.likeliest
    if seen.doubtful:
        return (first, second)
    if likely >= ACCEPT_THRESHOLD:
        return (first,)
    return (first, second) if likely + less_likely >= PAIR_THRESHOLD else ()


def _guessed(digit: ReadDigit) -> ReadDigit | None:
    """Return a digit with the two likeliest as candidates, or None if they may not be guessed."""
    first, second = np.argsort(-digit.probabilities, kind="stable")[:2].tolist()
    if digit.probabilities[first] < GUESS_THRESHOLD:
        return None
    return dataclasses.replace(digit, candidates=(first, second))


def _digit(seen: _Seen, candidates: tuple[int, ...], rejected_by_shape: bool = False) -> ReadDigit:
    sight = seen.sight
    return ReadDigit(
        sight.image, seen.component.box, sight.probabilities, candidates, rejected_by_shape
    )


def percent(probability: float) -> Text:
    """Return a network's probability in per cent with one decimal, at most 99.9 %.

    Softmax is always less than 1, though float32 may round it to 1.
    """
    return text("{} %", number(100 * min(probability, 0.999), 1))
