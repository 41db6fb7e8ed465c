"""Made-up results of `make bench`, in the shape of results.json."""

from __future__ import annotations

from typing import Any

from benchmarks.common.runner import Answer, Series, ratio, row


def answers() -> dict[str, Answer]:
    """A mark that is kept, one that is missed, a figure without one, and a curve."""
    ours, fit = ("lenet-gui", [2.0, 3.0, 2.5]), ("Keras fit", [5.0, 6.0, 5.0])
    return {
        "training": Answer(
            (
                ratio("an epoch, to Keras fit", ours, fit, 0.45),
                row("matrix product's peak reached", [0.3], "", None),
            ),
            notes=("PyTorch is not here",),
        ),
        "memory": Answer((row("memory, only drawing", [170.0, 180.0, 175.0], "MB", 160),)),
        "growth": Answer(
            (row("an epoch, by images (power)", [0.98, 1.02], "", 1.05),),
            (Series("an epoch, by images", "images", "s", ((10_000, 1.0), (20_000, 2.1))),),
        ),
    }


def results() -> dict[str, Any]:
    """The whole file."""
    return {
        "date": "2026-03-09",
        "quick": False,
        "machine": {"processor": "Made-up 3000", "cores": 2, "system": "Linux x86_64"},
        "versions": {"python": "3.11.2", "tensorflow": "2.21.0", "keras": "3.15.1"},
        "answers": {
            name: {"question": name, "load_before": 0.25, "seconds": 3.0, **answer.as_json()}
            for name, answer in answers().items()
        },
    }
