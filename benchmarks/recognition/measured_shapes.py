"""Letters and shapes that are not digits, of kinds on which no network was trained.

They have the format of core.handwriting.digit_glyphs. None is among the training's non-digits
(core.handwriting.non_digit_glyphs), and none looks like a digit (I, O, S, Z, …).
"""

from __future__ import annotations

import numpy as np

from benchmarks.common.pen_strokes import strokes_of, written
from lenet_gui.core.arrays import Floats
from lenet_gui.core.handwriting.glyphs import read_forms
from lenet_gui.core.handwriting.non_digits import dots, scribble
from lenet_gui.core.handwriting.pen import write_strokes

_SHEET = """
X | two strokes | 1
    6,0 48,50 90,100; 88,0 46,50 4,100
    20,0 48,48 78,100; 76,2 50,50 22,98
A | two strokes | 2
    4,100 26,50 46,0! 68,50 90,100; 20,64 48,63 76,62
    14,100 30,50 48,0! 64,50 80,100; 24,58 46,60 70,58
A | three strokes | 1
    46,0 26,50 4,100; 46,0 68,50 90,100; 20,64 48,63 76,62
B | two strokes | 1
    14,0 13,50 12,100; 14,2 52,2 66,24 50,44 16,48! 60,52 76,76 54,98 12,100
    20,0 19,50 18,100; 20,0 58,6 60,28 46,44 20,46! 58,50 66,72 52,96 18,98
B | one stroke | 1
    14,100 13,50 14,2! 52,2 66,24 50,44 16,48! 60,52 76,76 54,98 12,98
E | four strokes | 2
    14,0 13,50 12,100; 14,0 44,0 74,0; 14,48 38,48 62,47; 12,100 44,99 76,98
    20,2 19,50 18,98; 12,4 40,2 64,0; 18,52 36,50 52,49; 12,99 42,98 70,96
E | in curves | 1
    70,8 42,0 16,14 24,38 48,46! 18,54 6,78 34,100 74,88
star | one stroke, five points | 1
    20,100 34,50 50,0! 66,50 80,100! 42,68 2,38! 50,38 98,38! 60,68 20,100
    18,96 32,52 48,2! 64,54 82,98! 44,66 4,36! 50,36 96,36! 58,66 18,96
star | three lines | 1
    50,0 50,50 50,100; 6,24 50,50 94,76; 94,24 50,50 6,76
spiral | outwards | 1
    50,50 58,48 58,40 48,36 38,44 40,58 54,66 70,58 72,38 58,22 34,24 20,44 24,70 48,84 78,74 92,46 78,12
    50,52 56,50 54,42 44,42 38,52 46,62 62,60 68,46 58,28 36,26 24,46 30,70 54,80 80,66 84,36 64,10 30,8
spiral | inwards | 1
    50,2 86,14 96,50 80,86 46,96 14,80 8,46 24,20 52,16 74,32 76,58 58,74 36,68 30,48 44,38 56,46
smiley | face | 1
    50,0 16,14 0,50 14,86 50,100 86,86 100,50 86,14 50,0; 34,34 34,38 34,42; 66,34 66,38 66,42; 26,64 36,76 50,80 64,76 74,64
    52,2 14,18 2,52 18,88 52,98 88,82 98,48 82,12 46,2; 32,30 32,38 33,44; 64,30 65,37 65,44; 22,60 34,78 50,84 66,78 78,58
line grid | three by three | 1
    4,33 50,33 96,33; 4,66 50,66 96,66; 33,4 33,50 33,96; 66,4 66,50 66,96
line grid | four by four | 1
    2,22 50,22 98,22; 2,50 50,50 98,50; 2,78 50,78 98,78; 22,2 22,50 22,98; 50,2 50,50 50,98; 78,2 78,50 78,98
"""  # noqa: E501

_FORMS = read_forms(_SHEET)
# Each drawing of these kinds has a new random form.
_FREE_FORMS = {"dots": dots, "scribble": scribble}

# The kinds for non_digit_strokes().
NON_DIGITS = (*_FORMS, *_FREE_FORMS)


def non_digit_strokes(kind: str, random: np.random.Generator) -> list[Floats]:
    """Return one of NON_DIGITS as strokes, in the format of pen_strokes.strokes_of().

    Raises KeyError for a kind that is not among NON_DIGITS.
    """
    if kind in _FREE_FORMS:
        return strokes_of(write_strokes(_FREE_FORMS[kind](random), 1, random))
    return written(_FORMS[kind], random)
