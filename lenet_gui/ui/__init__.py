"""The window. May use core; never imports TensorFlow."""

import builtins

import PySide6.QtCore  # noqa: F401

# Python's own import again: PySide6's reads the source of each module that is imported after it,
# and keeps it in memory, 80 MB with TensorFlow's. Only `from __feature__ import` needs that.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
