"""The pictures of made-up sweeps, in files and as what can be read in them."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot
from support.sweeps import BASE, a_plan, diverged, ended, results

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.sweep.plan import Plan, Span, make_plan
from lenet_gui.core.sweep.results import Results
from lenet_gui.ui.sweep.pictures.files import to_png, to_svg
from lenet_gui.ui.sweep.pictures.panels import Panel, panels_of

pytestmark = pytest.mark.usefixtures("qtbot")


def fair(config: TrainingConfig) -> TrainingRecord:
    """Gradient descent is best at 0.1 and Adam at 0.01; its largest rate diverges."""
    if config.optimizer == "adam" and config.learning_rate == 1.0:
        return diverged(config)
    best = {"sgd": 0.1, "adam": 0.01}[config.optimizer]
    right = 0.98 if config.learning_rate == best else 0.9
    return ended(config, right + 0.001 * config.seed)


def painted(found: Results) -> list[Panel]:
    """The pictures, painted once."""
    image = QImage(700, 500, QImage.Format.Format_RGB32)
    panels = panels_of(found)
    for panel in panels:
        with QPainter(image) as painter:
            panel.paint(painter, QRectF(0, 0, 700, 500))
            assert panel.height(QFontMetricsF(painter.font())) > 0
    return panels


def over_names() -> Plan:
    return make_plan(BASE, {"optimizer": ("sgd", "adam")}, [1, 2])


def over_dropout() -> Plan:
    base = dataclasses.replace(BASE, network="lenet5")
    return make_plan(base, {"dropout_rate": Span(0, 0.6, 3)}, [1, 2])


def test_a_sweep_over_two_settings_has_curves_the_best_and_a_map() -> None:
    panels = painted(results(a_plan(), fair))
    assert [panel.title for panel in panels] == ["Accuracy", "Loss", "Each at its best", "Map"]


def test_a_sweep_over_names_has_the_best_alone_and_one_over_a_number_its_curves() -> None:
    def one(config: TrainingConfig) -> TrainingRecord:
        return ended(config, 0.9)

    assert [p.title for p in painted(results(over_names(), one))] == ["Each at its best"]
    assert [p.title for p in painted(results(over_dropout(), one))] == ["Accuracy", "Loss"]


def test_each_mark_can_be_read() -> None:
    accuracy, loss, best, table = painted(results(a_plan(), fair))
    read = [said for _, said in accuracy.points]
    assert len(read) == 5
    assert read[1].startswith(
        "Gradient descent, learning rate 0.1\n98.20 % (3 seeds)\n95 % interval"
    )
    assert "0.2000" in loss.points[0][1]
    assert [said.splitlines()[0] for _, said in best.points] == [
        "Gradient descent, 0.1",
        "Adam, 0.01",
    ]
    assert table.points[-1][1] == "Adam, learning rate 1\ndiverged"


def test_what_a_picture_shows_is_said_in_words() -> None:
    for panel in painted(results(a_plan(), fair)):
        assert "95 % interval" in panel.description()


@pytest.mark.parametrize("plan", [a_plan(), over_names(), over_dropout()])
def test_before_the_first_training_and_where_all_diverged_pictures_are_made_too(
    plan: Plan,
) -> None:
    nothing = results(plan, lambda config: None)
    assert [panel.points for panel in painted(nothing)] == [[]] * len(panels_of(nothing)) or any(
        "not trained yet" in said for panel in painted(nothing) for _, said in panel.points
    )
    assert to_png(nothing).startswith(b"\x89PNG")
    assert to_png(results(plan, diverged)).startswith(b"\x89PNG")


def test_files_hold_all_pictures_with_the_names_of_the_groups(qtbot: QtBot) -> None:
    found = results(a_plan(), fair)
    image = QImage.fromData(to_png(found))
    assert image.width() == 2560
    drawn = to_svg(found).decode()
    for text in ("Accuracy on the test images", "Loss on the", "Each at its best", "Adam, 0.01"):
        assert text in drawn
    assert "18 of 18 trainings on MNIST" in drawn
