"""How well drawings are read, and what trainings come to."""

import os

# Before NumPy is imported: for products as small as these its threads do nothing but wait for each
# other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
