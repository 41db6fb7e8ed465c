"""Installing training from the window: pip really installs, from a folder, into another Python."""

from __future__ import annotations

import http.server
import os
import sys
import threading
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support.window import TIMEOUT, click, find, text

from lenet_gui.core.training import packages
from lenet_gui.ui.installation.card import InstallCard
from lenet_gui.ui.installation.installer import Installer
from lenet_gui.ui.state.app import App


def write_wheel(folder: Path, name: str, code: str, version: str = "9.9") -> None:
    """Write a package of one module."""
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", code)
        wheel.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(f"{info}/RECORD", "")


@pytest.fixture
def python(tmp_path: Path) -> str:
    """Another Python's executable, into which may be installed."""
    venv.create(tmp_path / "apart", symlinks=sys.platform != "win32")
    folder = "Scripts" if sys.platform == "win32" else "bin"
    return str(tmp_path / "apart" / folder / Path(sys.executable).name)


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder from which pip takes all that it installs."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    write_wheel(folder, "tensorboard", "")
    for name, _, version in (word.partition("==") for word in packages.install_command() or ()):
        if version:
            write_wheel(folder, name, "", version)
    return folder


@pytest.fixture
def installer(qtbot: QtBot) -> Iterator[Installer]:
    installer = Installer()
    yield installer
    installer.cancel()
    qtbot.waitUntil(lambda: not installer.running, timeout=TIMEOUT)


@pytest.fixture
def card(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> InstallCard:
    """The card where TensorFlow is not installed."""
    monkeypatch.setattr(packages, "is_installed", lambda: False)
    card = InstallCard(app)
    card.setParent(app.window)
    card.show()
    return card


def test_it_waits_for_its_page_to_show_and_is_no_window_before(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: False)
    card = InstallCard(app)
    qtbot.addWidget(card)
    assert not card.isVisible()
    card.setParent(app.window)
    app.window.show()
    assert card.isVisible()


@pytest.mark.usefixtures("wheels")
def test_what_is_installed_can_be_imported_by_the_other_python(
    qtbot: QtBot, installer: Installer, python: str, wheels: Path
) -> None:
    write_wheel(wheels, "tensorflow", "")
    with qtbot.waitSignal(installer.installed, timeout=TIMEOUT):
        installer.start(python)
    assert not installer.running
    found = list(Path(python).parents[1].rglob("tensorflow-9.9.dist-info"))
    assert len(found) == 1


def test_what_cannot_be_imported_is_said_not_to_work(
    qtbot: QtBot, installer: Installer, python: str, wheels: Path
) -> None:
    write_wheel(wheels, "tensorflow", "raise ImportError('no AVX')")
    with qtbot.waitSignal(installer.failed, timeout=TIMEOUT) as failed:
        installer.start(python)
    assert failed.args == ["What was installed does not work: ImportError: no AVX"]


def test_the_check_leaves_the_users_settings_of_keras_alone(
    qtbot: QtBot,
    installer: Installer,
    python: str,
    wheels: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    # As Keras does, which TensorFlow imports.
    code = """
import os, pathlib
folder = pathlib.Path(os.environ.get("KERAS_HOME", pathlib.Path.home() / ".keras"))
folder.mkdir(parents=True)
(folder / "keras.json").touch()
"""
    write_wheel(wheels, "tensorflow", code)
    with qtbot.waitSignal(installer.installed, timeout=TIMEOUT):
        installer.start(python)
    assert not (tmp_path / ".keras").exists()


@pytest.mark.usefixtures("wheels")
def test_what_pip_does_not_find_is_said_in_its_words(
    qtbot: QtBot, installer: Installer, python: str
) -> None:
    with qtbot.waitSignal(installer.failed, timeout=TIMEOUT) as failed:
        installer.start(python)
    assert failed.args[0].startswith("Training was not installed: Could not find a version")


@pytest.fixture
def silent_index(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """An index that takes requests and does not answer; the event tells that it was asked."""
    asked, over = threading.Event(), threading.Event()

    class Silent(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.set()
            over.wait()

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.delenv("PIP_NO_INDEX", raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple")
    yield asked
    over.set()
    server.shutdown()
    server.server_close()
    thread.join()


def test_cancel_ends_it_and_it_can_be_tried_again(
    qtbot: QtBot, card: InstallCard, silent_index: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nothing of this name is installed, so that pip asks for it.
    monkeypatch.setattr(packages, "REQUIREMENTS", ("lenet-gui-of-a-test",))
    click(card, "installButton")
    assert card.installer.running
    assert not find(card, QPushButton, "installButton").isEnabled()
    qtbot.waitUntil(silent_index.is_set, timeout=TIMEOUT)
    click(card, "cancelInstallButton")
    qtbot.waitUntil(lambda: not card.installer.running, timeout=TIMEOUT)
    assert find(card, QPushButton, "installButton").isEnabled()
    assert find(card, QPushButton, "cancelInstallButton").isHidden()
    assert text(card, "installState") == ""


def test_on_windows_which_has_no_signals_the_system_ends_it_with_all_that_it_started(
    qtbot: QtBot, installer: Installer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("its own taskkill is stood in for by a shell script")
    said = tmp_path / "said"
    taskkill = tmp_path / "taskkill"
    taskkill.write_text(f'#!/bin/sh\necho "$@" > {said}\nkill -KILL "$2"\n')
    taskkill.chmod(0o755)
    waits = [sys.executable, "-c", "print('begun', flush=True); import time; time.sleep(600)"]
    monkeypatch.setattr(packages, "install_command", lambda _: waits)
    installer.start()
    qtbot.waitUntil(lambda: installer.line == "begun", timeout=TIMEOUT)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "platform", "win32")
        installer.cancel()
    qtbot.waitUntil(lambda: not installer.running, timeout=TIMEOUT)
    assert said.read_text().startswith("/PID ")
    assert said.read_text().endswith(" /T /F\n")


def test_a_cancelled_installer_can_remove_what_it_has_begun(
    qtbot: QtBot, installer: Installer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no signals")
    begun = tmp_path / "begun"
    installs = (
        "import pathlib, sys, time\n"
        "begun = pathlib.Path(sys.argv[1])\n"
        "begun.touch()\n"
        "try:\n"
        "    print('begun', flush=True); time.sleep(600)\n"
        "except KeyboardInterrupt:\n"
        "    begun.unlink()\n"
    )
    monkeypatch.setattr(
        packages, "install_command", lambda _: [sys.executable, "-c", installs, str(begun)]
    )
    installer.start()
    qtbot.waitUntil(lambda: installer.line == "begun", timeout=TIMEOUT)
    installer.cancel()
    qtbot.waitUntil(lambda: not installer.running, timeout=TIMEOUT)
    assert not begun.exists()


def test_the_card_says_where_it_goes_and_why_it_failed(
    qtbot: QtBot, card: InstallCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sys.prefix in text(card, "installText")
    monkeypatch.setattr(packages, "install_command", lambda _: None)
    click(card, "installButton")
    assert text(card, "installState") == "There is neither pip nor uv here to install with."
    monkeypatch.setattr(packages, "install_command", lambda _: ["no-such-program-anywhere"])
    click(card, "installButton")
    qtbot.waitUntil(lambda: text(card, "installState").startswith("The installer could not be"))


def test_once_it_is_installed_the_card_is_gone(card: InstallCard) -> None:
    card.installer.installed.emit()
    assert card.isHidden()


def test_where_training_is_installed_there_is_no_card(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: True)
    card = InstallCard(app)
    card.setParent(app.window)
    assert card.isHidden()


def test_where_there_is_no_tensorflow_nothing_is_offered(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_published", lambda: False)
    card = InstallCard(app)
    card.setParent(app.window)
    assert "Train on another one" in text(card, "installText")
    assert find(card, QPushButton, "installButton").isHidden()
