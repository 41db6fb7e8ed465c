from __future__ import annotations

import pytest
from support.drawings import network_sure_of, network_that_answers
from support.pages import page_ink

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import blank
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.page import Entry, Page, PageMismatch
from lenet_gui.core.recognition.pieces import find_pieces
from lenet_gui.core.recognition.reading import recognize

ROWS = ["12345 678", "90", "246 80"]


@pytest.fixture(scope="module")
def network() -> Network:
    """The network that the window starts with."""
    return load_model(paths.models_folder() / FIRST_MODEL)


@pytest.fixture(scope="module")
def page(network: Network) -> Page:
    return Page.read(page_ink(ROWS), network)


def test_a_page_is_read_row_by_row_with_gaps_between_numbers(page: Page) -> None:
    assert page.text() == "\n".join(ROWS)
    assert page.table() == [row.split() for row in ROWS]


def test_a_page_may_have_more_rows_and_digits_than_a_drawing_on_the_canvas(
    network: Network,
) -> None:
    rows = ["1470 1470 1470"] * 14
    read = Page.read(page_ink(rows, side=1000, height=0.036), network)
    assert [len(row) for row in read.reading.rows] == [12] * 14
    right = sum(a == b for a, b in zip(read.text(), "\n".join(rows), strict=True))
    assert right >= 0.95 * len("\n".join(rows))


def test_the_columns_of_too_many_rows_for_the_canvas_are_no_number(network: Network) -> None:
    reading = recognize(page_ink(["1 4 7 0"] * 14, side=560, height=0.03), network)
    assert not reading.claims_a_digit()
    assert reading.crowded


def test_a_blank_page_has_no_digits(network: Network) -> None:
    read = Page.read(blank(200), network)
    assert (read.entries, read.text(), read.table()) == ((), "", [])


def test_specks_frames_and_lines_are_no_digits(network: Network) -> None:
    ink = page_ink(ROWS)
    ink[5:8, 5:-5] = ink[-8:-5, 5:-5] = 255
    ink[5:-5, 5:8] = ink[5:-5, -8:-5] = 255
    ink[400:404, 40:400] = 255
    for x in range(50, 600, 9):
        ink[500 : 500 + x % 4, x : x + 2] = 255
    assert Page.read(ink, network).text() == "\n".join(ROWS)


def test_most_threes_that_the_border_cuts_through_are_guessed_and_stay_doubtful(
    network: Network,
) -> None:
    guessed = 0
    for seed in range(20):
        ink = page_ink(["41 3"], side=400, height=0.2, seed=seed)
        *_, three = sorted(find_pieces(ink).boxes, key=lambda box: box.left)
        cut = three.left + round(0.65 * (three.right - three.left))
        page = Page.read(ink[:, :cut], network)
        last = len(page.entries) - 1
        guessed += page.entries[last].label == 3 and page.is_doubtful(last)
    assert guessed >= 8


def signed_page(network: Network) -> Page:
    """A page with -12 and 3.4 in two rows."""
    ink = page_ink(["  12", "34"], side=400, height=0.14)
    ink[42:48, 120:146] = 255
    (three, four) = sorted(
        (box for box in find_pieces(ink).boxes if box.top > 90), key=lambda box: box.left
    )
    between = (three.right + four.left) // 2
    ink[three.bottom - 7 : three.bottom, between - 3 : between + 4] = 255
    return Page.read(ink, network)


def test_a_minus_and_a_point_are_part_of_the_text_and_nothing_to_look_at(network: Network) -> None:
    page = signed_page(network)
    assert page.text() == "-12\n3.4"
    assert not [index for index in page.doubtful() if page.sign(index)]


def test_the_box_of_a_sign_is_as_high_as_the_digit_beside_it_and_no_wider_than_its_ink(
    network: Network,
) -> None:
    page = signed_page(network)
    digits = page.reading.digits
    for sign, digit in ((0, 1), (4, 3)):
        assert digits[sign].sign
        box, ink, beside = page.box(sign), digits[sign].box, digits[digit].box
        assert (box.left, box.right) == (ink.left, ink.right)
        assert box.top <= beside.top
        assert box.bottom >= beside.bottom
    assert page.box(1) == digits[1].box


@pytest.mark.parametrize("typed", ["-56\n7.8", "56/78"])
def test_a_text_may_be_typed_with_or_without_signs(network: Network, typed: str) -> None:
    page = signed_page(network).typed(typed)
    assert page.text() == "-56\n7.8"
    assert len(page.checked()) == 4


def test_a_sign_that_is_labelled_is_a_digit(network: Network) -> None:
    page = signed_page(network)
    (minus,) = [index for index in range(len(page.entries)) if page.sign(index) == "-"]
    assert page.labelled(minus, 1).text() == "112\n3.4"
    assert page.without(minus).text() == "12\n3.4"


def test_an_uncertain_digit_is_doubtful_until_the_user_has_labelled_it() -> None:
    unsure = network_that_answers(0, 0, 0, 0.5, 0, 0.45, 0, 0, 0.05, 0)
    page = Page.read(page_ink(["12"]), unsure)
    assert page.doubtful() == [0, 1]
    corrected = page.labelled(0, 1)
    assert corrected.doubtful() == [1]
    assert corrected.checked() == [0]
    assert page.doubtful() == [0, 1], "a correction makes another page"


def test_a_removed_digit_is_not_part_of_the_text(page: Page) -> None:
    without = page.without(1)
    assert without.text().startswith("1345 678\n90")
    assert without.entries[1].removed
    assert without.labelled(1, 2).text() == page.text()


def test_without_its_last_digit_a_row_is_no_row(page: Page) -> None:
    assert page.without(8).without(9).table() == [["12345", "678"], ["246", "80"]]


@pytest.mark.parametrize("typed", ["11111111\n22\n33333", "11111 111 / 22 / 333 33\n\n"])
def test_a_typed_text_labels_and_checks_the_digits_row_by_row(page: Page, typed: str) -> None:
    told = page.typed(typed)
    assert told.text() == "11111 111\n22\n333 33"
    assert told.checked() == list(range(15))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12345678\n90", "Rows on the page: 3; in the text: 2."),
        ("", "Rows on the page: 3; in the text: 0."),
        ("12345678\n9\n24680", "Digits of row 2 on the page: 2; in the text: 1."),
        ("1234567a\n90\n24680", "Type digits, blanks and new lines only, not “a”."),
    ],
)
def test_a_typed_text_that_does_not_fit_is_refused_in_one_sentence(
    page: Page, typed: str, said: str
) -> None:
    with pytest.raises(PageMismatch) as refused:
        page.typed(typed)
    assert str(refused.value) == said


def test_what_the_network_does_not_know_is_removed_where_the_text_has_nothing_for_it() -> None:
    page = Page.read(page_ink(["123"]), network_sure_of(7))
    unknown = Page(page.reading, (page.entries[0], Entry(None), page.entries[2]))
    assert unknown.text() == "7?7"
    assert unknown.typed("15").text() == "15"
    assert unknown.typed("125").text() == "125"
