"""The types of arrays and shapes that all of core uses."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# The size of each axis, without the number of images.
Shape = tuple[int, ...]

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
