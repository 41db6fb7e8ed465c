"""The Help menu: the log, and where faults are reported."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from support.window import Press, find

from lenet_gui import ISSUES, log_file
from lenet_gui.ui.window.main_window import MainWindow


class Desktop:
    """In place of the system: opens what ends in one of these, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.knows: tuple[str, ...] = ()
        self.asked: list[str] = []

    def open(self, url: QUrl) -> bool:
        self.asked.append(url.toString())
        return url.toString().endswith(self.knows)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    desktop = Desktop()
    monkeypatch.setattr(QDesktopServices, "openUrl", desktop.open)
    return desktop


def test_the_log_is_opened(window: MainWindow, desktop: Desktop) -> None:
    desktop.knows = (".log",)
    find(window, QAction, "showLogAction").trigger()
    assert desktop.asked == [QUrl.fromLocalFile(log_file.log_path()).toString()]


def test_where_no_program_opens_a_log_its_folder_is_opened(
    window: MainWindow, desktop: Desktop
) -> None:
    desktop.knows = ("data",)
    find(window, QAction, "showLogAction").trigger()
    assert desktop.asked[-1] == QUrl.fromLocalFile(log_file.log_path().parent).toString()


def test_where_nothing_opens_the_log_its_place_is_told(
    window: MainWindow, desktop: Desktop, press_in_dialog: Press
) -> None:
    said = press_in_dialog("OK")
    find(window, QAction, "showLogAction").trigger()
    assert said == [f"The log is {log_file.log_path()}."]


def test_a_fault_is_reported_in_the_browser(window: MainWindow, desktop: Desktop) -> None:
    desktop.knows = ("issues",)
    find(window, QAction, "reportFaultAction").trigger()
    assert desktop.asked == [ISSUES]


def test_without_a_browser_the_address_is_told(
    window: MainWindow, desktop: Desktop, press_in_dialog: Press
) -> None:
    said = press_in_dialog("OK")
    find(window, QAction, "reportFaultAction").trigger()
    assert ISSUES in said[0]
    assert str(log_file.log_path()) in said[0]
