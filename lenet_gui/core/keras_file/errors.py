"""What all readers of a `.keras` file raise."""


class InvalidModelFile(ValueError):
    """Why a file is not opened, as words to follow its name: “has …”, “is …”."""
