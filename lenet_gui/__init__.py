"""Draw a digit and watch LeNet-5 read it, train it, and compare what optimizers do."""

__version__ = "0.1.0"

# The network that answers when nothing else was opened, among the bundled models.
FIRST_MODEL = "lenet5.keras"
