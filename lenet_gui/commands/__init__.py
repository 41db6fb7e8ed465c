"""What lenet-gui does without a window: train a network, read digits from pictures.

Results go to standard output, progress and errors to standard error, so that --json can be piped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lenet_gui.commands import classify, train

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"train": train.run, "classify": classify.run}
