"""A screen of its own: an X server with a window manager, a pointer, keys, pixels and programs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from support.tensorflow_notes import without_notes
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadWindow
from Xlib.ext import xtest

from lenet_gui.system_libraries import missing_libraries

Pixels = npt.NDArray[np.uint8]

# Seconds that anything may take on a busy machine.
_PATIENCE = 60

_NAMES = {"-": "minus", ".": "period", ",": "comma", " ": "space", "+": "plus"}


def what_is_missing() -> str:
    """A sentence on what a real window needs and this machine lacks; empty if nothing."""
    missing = [name for name in ("Xvfb", "openbox") if shutil.which(name) is None]
    missing += missing_libraries(window=True)
    return f"A real window needs what this machine lacks: {', '.join(missing)}" if missing else ""


def wait_until(
    condition: Callable[[], Any], what: str, instead: Callable[[], str] = lambda: ""
) -> Any:
    """Wait for a condition, and give its result.

    When it does not come, fail with `what`, and with what is there `instead`.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        result = condition()
        if result:
            return result
        assert time.monotonic() < deadline, f"waited in vain until {what}. {instead()}"
        time.sleep(0.02)


def environment(screen: Screen, folder: Path) -> dict[str, str]:
    """The variables of a program on a screen, which has its data and settings in a folder."""
    return {
        **os.environ,
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        "LENET_GUI_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        # Nothing of the machine's own: neither its input method nor its fonts' size.
        "QT_IM_MODULE": "simple",
        "LC_ALL": "C.UTF-8",
    }


class Screen:
    """An X server with a window manager; to be used in a `with` statement.

    Attributes:
        name: what DISPLAY has to be.
    """

    def __init__(self, width: int, height: int) -> None:
        self._size = width, height

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        width, height = self._size
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with open(reading) as answer:
            self.name = f":{answer.readline().strip()}"
        self._display = Display(self.name)
        self._root = self._display.screen().root
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=os.environ | {"DISPLAY": self.name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(
            lambda: self._property(self._root, "_NET_SUPPORTING_WM_CHECK") is not None,
            "the window manager stands",
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._display.close()
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(_PATIENCE)

    def pixels(self, place: tuple[int, int, int, int] | list[int] | None = None) -> Pixels:
        """What is on the screen at left, top, width, height, or everywhere; uint8 (h, w, 3)."""
        left, top, width, height = place or (0, 0, *self._size)
        image = self._root.get_image(left, top, width, height, X.ZPixmap, 0xFFFFFFFF)
        whole = np.frombuffer(image.data, np.uint8).reshape(height, width, 4)
        return whole[:, :, 2::-1]

    def active_title(self) -> str:
        """The title of the window that gets the keys, as its window manager knows it."""
        found = self._property(self._root, "_NET_ACTIVE_WINDOW")
        if found is None or not found.value[0]:
            return ""
        window = self._display.create_resource_object("window", found.value[0])
        try:
            title = self._property(window, "_NET_WM_NAME")
        except BadWindow:
            # It has closed meanwhile.
            return ""
        return title.value.decode() if title is not None else ""

    def _property(self, window: Any, name: str) -> Any:
        return window.get_full_property(self._display.intern_atom(name), X.AnyPropertyType)

    def point(self, x: float, y: float) -> None:
        """Move the pointer to a place."""
        xtest.fake_input(self._display, X.MotionNotify, x=round(x), y=round(y))
        self._display.sync()

    def drag(self, points: list[tuple[float, float]], button: int = 1) -> None:
        """Hold a button down while the pointer moves along points."""
        self.point(*points[0])
        xtest.fake_input(self._display, X.ButtonPress, button)
        for point in points[1:]:
            self.point(*point)
        xtest.fake_input(self._display, X.ButtonRelease, button)
        self._display.sync()

    def click(self, x: float, y: float) -> None:
        """Click with the left button."""
        self.drag([(x, y)])

    def type(self, text: str) -> None:
        """Press and release the key of each character."""
        for character in text:
            self.press(_NAMES.get(character, character))

    def press(self, *names: str) -> None:
        """Press keys together, by their names in X, and release them."""
        codes = []
        for name in names:
            keysym = XK.string_to_keysym(name)
            code = self._display.keysym_to_keycode(keysym)
            if self._display.keycode_to_keysym(code, 0) != keysym:
                codes.append(self._display.keysym_to_keycode(XK.XK_Shift_L))
            codes.append(code)
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def resize(self, window: int, width: int, height: int) -> None:
        """Ask the window manager for another size of a window, in pixels of the screen."""
        self._display.create_resource_object("window", window).configure(width=width, height=height)
        self._display.sync()


class Program:
    """The program on a screen; to be used in a `with` statement.

    It ends as the system ends it, and fails if it wrote anything to standard error meanwhile.
    """

    def __init__(
        self,
        screen: Screen,
        folder: Path,
        variables: Mapping[str, str],
        settings: Mapping[str, str],
    ) -> None:
        self.screen = screen
        self._folder = folder
        self._environment = environment(screen, folder) | variables
        file = folder / "config" / "lenet-gui" / "lenet-gui.ini"
        if settings:
            file.parent.mkdir(parents=True)
            lines = [f"{key}={value}" for key, value in settings.items()]
            file.write_text("\n".join(["[General]", *lines, ""]))

    def __enter__(self) -> Program:
        self._folder.mkdir(exist_ok=True)
        self._errors = (self._folder / "errors").open("w+")
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("program.py")],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        wait_until(lambda: self.ask("is_ready"), "the window stands")
        return self

    def __exit__(self, *error: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.terminate()
        self._process.wait(_PATIENCE)
        self._process.stdin.close()
        self._process.stdout.close()
        with self._errors as errors:
            errors.seek(0)
            # TensorFlow is imported once Train is shown.
            said = without_notes(errors.read())
        if error[0] is None:
            assert not said, said
            assert self._process.returncode == 0

    def ask(self, question: str, *arguments: object) -> Any:
        """Ask what a person would see; program.py tells the questions."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([question, *arguments]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"no answer to {question}: {(self._folder / 'errors').read_text()}"
        return json.loads(answer)

    def text(self, name: str) -> str:
        """What the widget of this object name says."""
        said: str = self.ask("text", name)
        return said

    def place(self, name: str) -> list[int]:
        """Where a widget is on the screen, once it shows: left, top, width, height."""
        place: list[int] = wait_until(lambda: self.ask("place", name), f"{name} shows")
        return place

    def pixels(self, name: str) -> Pixels:
        """What the screen shows where a widget is, uint8 (h, w, 3)."""
        return self.screen.pixels(self.place(name))

    def click_at(self, x: float, y: float) -> None:
        """Click on a place of the screen, and wait until a window of the program has the click.

        The window manager looks at each click first, and passes it on when it comes to it; keys
        that are pressed meanwhile overtake it.
        """
        before = self.ask("presses")
        self.screen.click(x, y)
        wait_until(lambda: self.ask("presses") > before, "the click arrives", self.focus)

    def focus(self) -> str:
        """Which window is active and which widget has the focus, in words."""
        said: str = self.ask("focus")
        return said

    def click(self, name: str) -> None:
        """Click on the middle of a widget."""
        left, top, width, height = self.place(name)
        self.click_at(left + width / 2, top + height / 2)

    def show_tab(self, index: int, tabs: str = "tabs") -> None:
        """Click on a tab, and wait until it is in front."""
        left, top, width, height = self.ask("tab_places", tabs)[index]
        self.click_at(left + width / 2, top + height / 2)
        wait_until(lambda: self.ask("shown_tab", tabs) == index, f"tab {index} is in front")

    def resize(self, width: int, height: int) -> None:
        """Ask the window manager for another size, in the window's own pixels."""
        window, scale = self.ask("window_id"), self.ask("scale")
        self.screen.resize(window, round(width * scale), round(height * scale))
