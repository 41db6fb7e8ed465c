"""Measurements of the program, as commands: speed, recognition, robustness, pictures."""

# Before NumPy is imported, because it sets the number of NumPy's threads.
import lenet_gui  # noqa: F401
