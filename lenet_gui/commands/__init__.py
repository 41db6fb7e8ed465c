"""The commands without a window: train networks, reproduce the tutorial, read pictures.

Results go to standard output, progress and errors to standard error, so that --json can be piped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lenet_gui.commands import classify, reproduce, train

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "train": train.run,
    "reproduce": reproduce.run,
    "classify": classify.run,
}
