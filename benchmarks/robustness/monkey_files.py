"""Good and bad files for monkey.py, and the answers to the window's file dialogs."""

from __future__ import annotations

import dataclasses
import random
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from benchmarks.common.mnist_folder import write_pair
from lenet_gui.core.data import builtin, sources
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.fine_tuning import fine_tune, rehearsal
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import Stroke, paint
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.settings import Settings


def small_data(folder: Path, seed: int) -> None:
    """Make data sets small and MNIST unavailable; add a folder with a data set to the settings."""
    builtin.BUILTIN_COUNTS = (1200, 200, 200)
    sources.FURTHER_DIGITS, sources.NON_DIGITS = 600, 100
    rehearsal.SYNTHETIC, rehearsal.NON_DIGITS = (600, 100, 100), 50
    fine_tune.STEPS = 60
    # An address that refuses connections at once.
    unreachable = ("http://127.0.0.1:1/",)
    PUBLISHED["mnist"] = dataclasses.replace(PUBLISHED["mnist"], mirrors=unreachable)
    digits = folder / "small digits"
    digits.mkdir()
    for part, count in (("train", 600), ("t10k", 100)):
        write_pair(digits, part, *synthetic_digits(count, seed))
    Settings().add_data_folder(str(digits))


class Files:
    """Makes files in the folder, chooses one, and answers the file dialogs with them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._all = [
            *self._networks(),
            *self._pictures(),
            *self._digits(),
            folder / "small digits",
            folder / "no such file.png",
        ]
        QFileDialog.getOpenFileName = lambda *_: (self._to_open(), "")
        QFileDialog.getOpenFileNames = lambda *_: (list(filter(None, [self._to_open()])), "")
        QFileDialog.getExistingDirectory = lambda *_: self._folder_to_open()
        QFileDialog.getSaveFileName = self._to_save

    def data(self) -> tuple[str, QMimeData]:
        """Return data to drop or paste, and its kind: a file, several, a picture, a text, none."""
        data = QMimeData()
        match self._chance.randrange(6):
            case 0 | 1 | 2:
                path = self._chance.choice(self._all)
                data.setUrls([QUrl.fromLocalFile(str(path))])
                return path.name, data
            case 3:
                data.setUrls([QUrl.fromLocalFile(str(path)) for path in self._all[:3]])
                return "three files", data
            case 4:
                side = self._chance.choice([1, 28, 300])
                image = QImage(side, 2 * side, QImage.Format.Format_RGB32)
                image.fill(self._chance.randrange(2**24))
                data.setImageData(image)
                return "picture", data
        data.setText("17")
        return "text", data

    def _to_open(self) -> str:
        return "" if self._chance.random() < 0.3 else str(self._chance.choice(self._all))

    def _folder_to_open(self) -> str:
        # Often the right one, so that trainings start.
        folders = ["", str(self._folder / "small digits"), str(self._folder), "/no such folder"]
        return self._chance.choices(folders, [3, 5, 1, 1])[0]

    def _to_save(self, *arguments: Any) -> tuple[str, str]:
        """Return the suggested name, one without suffix, one in a missing folder, or none."""
        suggested = Path(arguments[2])
        names = [
            "",
            str(self._folder / (suggested.name or "saved")),
            str(self._folder / "saved"),
            str(self._folder / "no such folder" / "saved.keras"),
        ]
        filters = arguments[3].split(";;") if len(arguments) > 3 else [""]
        return self._chance.choices(names, [3, 5, 2, 1])[0], self._chance.choice(filters)

    def _networks(self) -> list[Path]:
        lenet, softmax, junk, half = (
            self._folder / f"{name}.keras" for name in ("lenet", "softmax", "junk", "half")
        )
        save_model(lenet, Network.initial(LENET5, 1))
        save_model(softmax, Network.initial(SOFTMAX_REGRESSION, 1))
        junk.write_bytes(b"no network")
        half.write_bytes(lenet.read_bytes()[:100_000])
        return [lenet, softmax, junk, half]

    def _pictures(self) -> list[Path]:
        ink = paint([Stroke(((0.5, 0.2), (0.5, 0.8)), 0.07)], 280)
        image = QImage(ink.data, 280, 280, 280, QImage.Format.Format_Grayscale8)
        found = []
        for ending in ("png", "jpg", "bmp"):
            path = self._folder / f"one.{ending}"
            image.save(str(path))
            damaged = self._folder / f"damaged.{ending}"
            content = path.read_bytes()
            damaged.write_bytes(content[: len(content) // 2])
            found += [path, damaged]
        text = self._folder / "text.txt"
        text.write_text("This is no picture.")
        return [*found, text]

    def _digits(self) -> list[Path]:
        good, bad = self._folder / "digits.jsonl", self._folder / "bad.jsonl"
        strokes = (Stroke(((0.3, 0.2), (0.5, 0.8)), 0.07),)
        lines = [UserDigit.drawn(strokes, label).to_line() for label in range(10)]
        good.write_bytes(b"".join(line + b"\n" for line in lines))
        bad.write_bytes(b'{"label": 12}\n')
        return [good, bad]
