"""Numbers typed with real keys into the fields of the training form."""

from __future__ import annotations

from collections.abc import Callable

from screen import Program, wait_until

Start = Callable[..., Program]


def click_into(program: Program, name: str) -> None:
    """Click into a field until it has the focus."""

    def is_reached() -> bool:
        # The window manager may move the window meanwhile, and a sentence that appears the field.
        program.ask("scroll_to", name)
        program.ask("settle")
        left, top, _, height = program.place(name)
        program.click_at(left + 12, top + height / 2)
        return bool(program.ask("has_focus", name))

    wait_until(is_reached, f"{name} has the focus", program.focus)


def type_into(program: Program, name: str, text: str) -> None:
    """Click into a field, and type over what it holds."""
    click_into(program, name)
    program.screen.press("Control_L", "a")
    program.screen.type(text)
    program.screen.press("Return")


def test_every_number_field_takes_what_is_typed(start: Start) -> None:
    program = start()
    program.show_tab(1)
    program.click("advancedButton")
    program.ask("scroll_to", "dropoutCheck")
    program.ask("settle")
    program.click("dropoutCheck")
    wait_until(lambda: program.ask("is_enabled", "dropoutRateSpin"), "dropout is on")
    for name, text, number in (
        ("learningRateSpin", "0.002", 0.002),
        ("learningRateSpin", "1e-3", 0.001),
        ("learningRateSpin", "0,004", 0.004),
        ("batchSizeSpin", "64", 64),
        ("epochsSpin", "3", 3),
        ("dropoutRateSpin", "0.4", 0.4),
        ("seedSpin", "1234", 1234),
    ):
        type_into(program, name, text)
        wait_until(
            lambda name=name, number=number: program.ask("value", name) == number,
            f"{name} is {number} after {text!r} was typed",
            lambda name=name: f"It says {program.text(name)!r}. {program.focus()}",
        )


def test_what_is_no_number_stays_to_be_seen(start: Start) -> None:
    program = start()
    program.show_tab(1)
    program.click("advancedButton")
    before = program.ask("value", "learningRateSpin")
    type_into(program, "learningRateSpin", "1e-")
    wait_until(lambda: program.text("learningRateSpin") == "1e-", "what was typed shows")
    click_into(program, "epochsSpin")
    assert program.text("learningRateSpin") == "1e-"
    assert program.ask("value", "learningRateSpin") == before
