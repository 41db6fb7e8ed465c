"""TensorBoard, in a process of its own that ends when the program does, however that ends.

The program holds the other end of the standard input: when it is gone, so is that, even if the
program was killed. This file is run as a script, and imports nothing of lenet-gui.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import types


def serve(*arguments: str) -> None:
    """Run TensorBoard with these arguments."""
    sys.argv[1:] = arguments
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    # TensorBoard's own sign that it is to do without TensorFlow, of which it needs nothing for what
    # is in our logs: it then answers after 0.7 s in place of 4 s, and takes 80 MB in place of 590.
    sys.modules["tensorboard.compat.notf"] = types.ModuleType("notf")
    from tensorboard.main import run_main

    run_main()


def _end_with_the_program() -> None:
    """Wait until nobody holds the other end of the standard input, then end as if asked to."""
    # Not sys.stdin: Python aborts when it ends by itself while a thread waits in there.
    while os.read(0, 4096):
        pass
    # TensorBoard tidies up then. Its data server ends in the same way as this: with its input.
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    serve(*sys.argv[1:])
