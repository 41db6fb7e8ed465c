"""Draw a digit and watch LeNet-5 read it, train it, and compare what optimizers do."""

import os

__version__ = "0.1.0"

# Where faults are reported; pyproject.toml has it as well.
ISSUES = "https://github.com/lenet-gui/lenet-gui/issues"

# The network that answers when nothing else was opened, among the bundled models.
FIRST_MODEL = "lenet5.keras"

# Here, so that it comes before the first import of NumPy. The threads of its matrix products wait
# for each other: an image is too small to gain by them, and while other programs hold the
# processor, a drawing was read in 20 ms in place of 0.3 ms. On Apple's processors NumPy comes with
# Apple's own library.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("VECLIB_MAXIMUM_THREADS", "1")
