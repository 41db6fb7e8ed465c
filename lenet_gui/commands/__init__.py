"""The commands without a window: train, compare, reproduce the tutorial, read pictures, export.

Results go to standard output, progress and errors to standard error, so that --json can be piped.
Each is imported when it runs, so that the window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence


def _train(arguments: Sequence[str]) -> int:
    from lenet_gui.commands import train

    return train.run(arguments)


def _reproduce(arguments: Sequence[str]) -> int:
    from lenet_gui.commands import reproduce

    return reproduce.run(arguments)


def _sweep(arguments: Sequence[str]) -> int:
    from lenet_gui.commands import sweep

    return sweep.run(arguments)


def _classify(arguments: Sequence[str]) -> int:
    from lenet_gui.commands import classify

    return classify.run(arguments)


def _export(arguments: Sequence[str]) -> int:
    from lenet_gui.commands import export

    return export.run(arguments)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "train": _train,
    "reproduce": _reproduce,
    "sweep": _sweep,
    "classify": _classify,
    "export": _export,
}
