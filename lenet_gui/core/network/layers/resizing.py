"""Layers that make maps larger or smaller without weights, or cut them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Box, Description, Layer, require_image
from lenet_gui.core.network.layers.settings import Reader, margins
from lenet_gui.core.text import template, text

Interpolation = Literal["nearest", "bilinear"]
Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Cropping(Layer):
    """A layer that leaves out a margin: above and below, left and right."""

    cropping: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (0, 0))

    keras_class = "Cropping2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    readers: ClassVar[dict[str, Reader]] = {"cropping": margins}
    summary = Description(template("cuts off a margin"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', channels) for (h, w, channels)."""
        require_image(shape)
        height, width = (size - sum(cut) for size, cut in zip(shape, self.cropping, strict=False))
        if height < 1 or width < 1:
            raise ValueError(text("It cuts off all of the maps."))
        return (height, width, shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        rows, columns, _ = self._kept(inputs.shape[1:])
        return inputs[:, rows, columns]

    def sources(self, shape: Shape, box: Box) -> Box:
        starts = self._kept(shape)
        return tuple(
            slice(part.start + kept.start, part.stop + kept.start)
            for part, kept in zip(box, starts, strict=True)
        )

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        result = np.zeros(inputs.shape, gradient.dtype)
        result[self._kept(inputs.shape)] = gradient
        return result

    def is_linear_around(self) -> bool:
        return True

    def _kept(self, shape: Shape) -> Box:
        parts = zip(shape, (*self.cropping, (0, 0)), strict=True)
        return tuple(slice(before, size - after) for size, (before, after) in parts)


class ResizingLayer(Layer):
    """A layer that interpolates between the rows of maps, and then between the columns."""

    interpolation: Interpolation

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        new = self.output_shape(inputs.shape[1:])
        values = inputs
        for axis in (0, 1):
            low, high, share = self._neighbours(inputs.shape[axis + 1], new[axis])
            first = np.take(values, low, axis + 1)
            if share.any():
                share = share.reshape((-1, 1, 1) if axis == 0 else (-1, 1))
                first = first * (1 - share) + np.take(values, high, axis + 1) * share
            values = first
        return values

    def sources(self, shape: Shape, box: Box) -> Box:
        parts = []
        for shares, part in zip(self.shares(shape), box, strict=False):
            used = np.flatnonzero(shares[part].any(axis=0))
            parts.append(slice(int(used[0]), int(used[-1]) + 1))
        return parts[0], parts[1], box[2]

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns, _ = self.sources(shape, tuple(slice(i, i + 1) for i in index))
        down, right = self.shares(shape)
        return np.outer(down[index[0], rows], right[index[1], columns]), 0.0

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        down, right = self.shares(inputs.shape)
        result: Floats = np.einsum("ij,ilc,lk->jkc", down, gradient, right, optimize=True)
        return result

    def is_linear_around(self) -> bool:
        return True

    def shares(self, shape: Shape) -> tuple[Floats, Floats]:
        """Return the share that each row has in each new row, and the same of columns."""
        height, width, _ = self.output_shape(shape)
        return self._along(shape[0], height), self._along(shape[1], width)

    def _along(self, size: int, new: int) -> Floats:
        """Return the shares (new, size) along an axis."""
        low, high, share = self._neighbours(size, new)
        result = np.zeros((new, size), np.float32)
        result[np.arange(new), low] = 1 - share
        result[np.arange(new), high] += share
        return result

    def _neighbours(self, size: int, new: int) -> tuple[Indices, Indices, Floats]:
        """Return the two values next to each new one along an axis, and the share of the second.

        As in TensorFlow, a pixel is where its middle is.
        """
        middles = (np.arange(new, dtype=np.float32) + np.float32(0.5)) * np.float32(size / new)
        if self.interpolation == "nearest":
            low = np.minimum(middles.astype(np.intp), size - 1)
            return low, low, np.zeros(new, np.float32)
        places = np.clip(middles - np.float32(0.5), 0, size - 1)
        low = places.astype(np.intp)
        share = places - low.astype(np.float32)
        return low, low + (share > 0), share


@dataclass(frozen=True, slots=True)
class UpSampling(ResizingLayer):
    """Maps that are larger by a whole number, along rows and along columns."""

    size: tuple[int, int] = (2, 2)
    interpolation: Interpolation = "nearest"

    keras_class = "UpSampling2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("larger by {}"), ("size",))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h · rows, w · columns, channels) for (h, w, channels)."""
        require_image(shape)
        return (shape[0] * self.size[0], shape[1] * self.size[1], shape[2])


@dataclass(frozen=True, slots=True)
class Resizing(ResizingLayer):
    """Maps brought to another size."""

    height: int
    width: int
    interpolation: Interpolation = "bilinear"

    keras_class = "Resizing"
    # Keras 2 and the first versions of Keras 3 know fewer of these words, and so only others are
    # written.
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "crop_to_aspect_ratio": False,
        "pad_to_aspect_ratio": False,
        "antialias": False,
        "data_format": "channels_last",
    }
    not_in_keras = ("name", "pad_to_aspect_ratio", "antialias", "data_format")
    summary = Description(template("brought to {}×{}"), ("height", "width"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (height, width, channels) for (h, w, channels)."""
        require_image(shape)
        return (self.height, self.width, shape[2])
