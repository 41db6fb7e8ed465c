"""The exception of all readers of a `.keras` file."""


class InvalidModelFile(ValueError):
    """A file that is not opened; the message follows the file's name: “has …”, “is …”."""
