"""How TensorFlow is imported: late, in the thread that trains, and without its chatter."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from typing import Any

from lenet_gui.core.cores import cores

# Into how many shards a batch is cut, so that each core can work on one. More of them would be too
# small to keep a core busy.
MOST_SHARDS = 8
SHARDS = min(cores(), MOST_SHARDS)

_importing = threading.Lock()


def import_tensorflow() -> Any:
    """TensorFlow, imported with the settings that this program needs."""
    # TensorFlow leaves oneDNN off on processors without AVX-512; on those, too, an epoch of
    # LeNet-5 takes a third of the time with it (5.5 s in place of 15 s on two AVX2 cores).
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    # Warnings are shown, but not what it notes later on, such as a compiler that was not needed.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "1")
    # So many operations at once, each on one core.
    os.environ.setdefault("TF_NUM_INTEROP_THREADS", str(SHARDS))
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
    # Another thread may be importing it: then this one waits until that is done.
    with _importing:
        if "tensorflow" not in sys.modules:
            with _standard_error_held_back():
                import tensorflow

                tensorflow.config.list_physical_devices()
            # It takes each kind of network for a fault of ours, and says so in the terminal.
            tensorflow.get_logger().setLevel("ERROR")
            # TensorFlow's objects, over half a million, live as long as the program: left to the
            # garbage collector, each full collection would go through them and stall the window.
            gc.freeze()
    return sys.modules["tensorflow"]


@contextlib.contextmanager
def _standard_error_held_back() -> Iterator[None]:
    """Show what is written to standard error in here only if it ends in an exception.

    While it starts, TensorFlow writes a page on processors and missing GPUs past all its settings
    for logging, to the file descriptor itself.
    """
    with tempfile.TemporaryFile() as notes:
        kept = os.dup(2)
        os.dup2(notes.fileno(), 2)
        try:
            yield
        except BaseException:
            notes.seek(0)
            os.write(kept, notes.read())
            raise
        finally:
            os.dup2(kept, 2)
            os.close(kept)
