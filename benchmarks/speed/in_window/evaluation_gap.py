"""Measure the event loop's longest gap during an evaluation of 10,000 images.

Prints the milliseconds of the second evaluation's gap, and of an idle window's over the same time,
which is the machine's.
"""

from __future__ import annotations

import json
import time

from benchmarks.common.window_session import gaps, open_window, run_event_loop, user_folders, wait

# First, as in the program, because it limits NumPy to one thread.
from lenet_gui.core.metrics.evaluation import LabelledImages  # isort: skip
import numpy as np

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.ui.evaluation.page import EvaluationPage


def main() -> None:
    """Evaluate twice and print."""
    images = np.resize(synthetic_digits(1000, 1)[0], (10_000, 28, 28))
    with user_folders(), open_window() as window:
        page = window.page(EvaluationPage)
        page._evaluator._image_set = lambda *_: LabelledImages("digits", images, images[:, 0, 0])
        window.app.settings.evaluation_data = "builtin"
        finished: list[object] = []
        page.job.done.connect(lambda *done: finished.append(done))
        page.come_to_front()
        # The page evaluates when it is first shown.
        wait(lambda: bool(finished) and page._asked is None)
        start = time.perf_counter()
        with gaps() as evaluating:
            page._start()
            wait(lambda: page._asked is None)
        with gaps() as idle:
            run_event_loop(round(1000 * (time.perf_counter() - start)))
        print(json.dumps({"evaluating": max(evaluating), "idle": max(idle)}), flush=True)


if __name__ == "__main__":
    main()
