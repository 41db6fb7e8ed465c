"""Draw a digit and watch LeNet-5 read it, train it, and compare what optimizers do."""

__version__ = "0.1.0"
