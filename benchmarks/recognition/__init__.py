"""Benchmarks of the recognition of drawings, and of training results."""

import os

# Before NumPy is imported: with matrix products as small as these, its threads only wait for each
# other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
