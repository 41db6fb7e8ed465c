"""The exceptions of all readers of a model file."""

from lenet_gui.core.text import text

# Stands for the file in a sentence, until its name is put there.
FILE = text("The file")


class InvalidModelFile(ValueError):
    """A file that is not opened; the message is a Text with FILE as its first value."""


class DamagedModelFile(InvalidModelFile):
    """A file that no version of Keras has written like this."""
