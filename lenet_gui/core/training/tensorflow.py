"""The import of TensorFlow: late, in the thread that trains, with this program's settings."""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import logging
import os
import sys
import threading
import time
from typing import Any

from lenet_gui import paths
from lenet_gui.core.cpu import SHARDS
from lenet_gui.core.storage.helper_process import is_frozen
from lenet_gui.core.text import text

_importing = threading.Lock()

_log = logging.getLogger(__name__)


class NoTensorFlow(ValueError):
    """Nothing can be trained here; the message tells the user why and what to do."""


def import_tensorflow() -> Any:
    """Import TensorFlow with this program's settings, and return it. Raises NoTensorFlow."""
    # TensorFlow leaves oneDNN off on processors without AVX-512; on those, too, an epoch of
    # LeNet-5 takes a third of the time with it (5.5 s in place of 15 s on two AVX2 cores).
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    # Its notes on processors and GPUs mean nothing to the user. It writes a few lines before it
    # reads this; whatever hides them would hide the lines of other threads, too.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # One operation for each core at a time, each on one core.
    os.environ.setdefault("TF_NUM_INTEROP_THREADS", str(SHARDS))
    os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
    os.environ.update(keras_settings())
    # Wait where another thread is importing it.
    with _importing:
        if "tensorflow" not in sys.modules:
            begun = time.monotonic()
            try:
                _load_library()
                import tensorflow
            except ImportError as error:
                _log.warning("TensorFlow cannot be imported", exc_info=True)
                raise NoTensorFlow(_why_missing(error)) from error
            seconds = time.monotonic() - begun
            _log.info("TensorFlow %s imported in %.1f s", tensorflow.__version__, seconds)
            # It would take a GPU's whole memory; how fast LeNet-5 is on one was never measured.
            tensorflow.config.set_visible_devices([], "GPU")
            # It warns about retracing for each kind of network, which is intended here.
            tensorflow.get_logger().setLevel("ERROR")
            # TensorFlow's objects, over half a million, live as long as the program: left to the
            # garbage collector, each full collection would go through them and stall the window.
            gc.freeze()
    return sys.modules["tensorflow"]


def is_importing() -> bool:
    """Return whether TensorFlow is being imported, in any thread."""
    return _importing.locked()


def _load_library() -> None:
    """Load TensorFlow's library of a gigabyte while other threads run; may raise ImportError.

    An import holds Python's lock until a library is loaded, and so does ctypes.CDLL; this one would
    stop the window for a third of a second. A C function called by ctypes does not hold it, and
    dlopen() is one. Later imports find the library loaded.
    """
    found = importlib.util.find_spec("tensorflow")
    if sys.platform == "linux" and found is not None:
        # Before it, as TensorFlow does, because it contains parts of another OpenSSL.
        import hashlib  # noqa: F401
        import ssl  # noqa: F401

        for folder in found.submodule_search_locations or ():
            path = os.path.join(folder, "libtensorflow_cc.so.2")
            # What fails here is told by the import.
            ctypes.CDLL(None).dlopen(os.fsencode(path), os.RTLD_NOW | os.RTLD_LOCAL)


def keras_settings() -> dict[str, str]:
    """Return the environment variables that give Keras its defaults, whatever the user has set.

    The user's other programs may need another backend, number format or order of an image's axes,
    set in the environment or in ~/.keras/keras.json. Keras reads the folder named here instead, and
    writes its defaults into it.
    """
    return {"KERAS_BACKEND": "tensorflow", "KERAS_HOME": str(paths.cache_folder() / "keras")}


def _why_missing(error: ImportError) -> str:
    """Return why nothing can be trained, in a sentence; TensorFlow's own may take many lines."""
    reason = (str(error).strip() or type(error).__name__).splitlines()[0]
    if is_frozen():
        return text(
            "Training needs TensorFlow, which cannot be imported here ({}). Install training in "
            "the window, on Train: all else works.",
            reason,
        )
    return text(
        "Training needs TensorFlow, which cannot be imported here ({}). Install it "
        'with "pip install tensorflow", or train on another computer (there is none '
        "for macOS on Intel and for Windows on ARM) and open the network here: all "
        "else works.",
        reason,
    )
