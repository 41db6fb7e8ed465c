"""The augmentation of a training: each image is a little different each time it is seen.

TensorFlow traces it into the compiled steps; it runs in the thread that trains.
"""

from __future__ import annotations

from typing import Any

# Each image is turned, stretched, slanted and shifted by a random amount up to these, either way.
# Digits by another writer differ by more, those of MNIST do not.
MAX_TURN = 0.17  # radians
MAX_STRETCH = 0.12  # share of the size
MAX_SLANT = 0.17  # pixels sideways for each pixel up
MAX_SHIFT = 1.5  # pixels


def random_maps(count: Any, seed: Any) -> Any:
    """Return random numbers for `count` images, float32 (count, 6) in −1..1, by seed int32 (2,)."""
    import tensorflow as tf

    return tf.random.stateless_uniform((count, 6), seed, -1.0, 1.0)


def augmented(images: Any, maps: Any) -> Any:
    """Return images float32 (n, 28, 28, 1), each moved by its own affine map about the centre.

    `maps` float32 (n, 6) in −1..1 are the shares of the largest turn, slant, change of width and of
    height, and shift in x and in y.
    """
    import tensorflow as tf

    random = tf.transpose(maps)
    turn, slant = MAX_TURN * random[0], MAX_SLANT * random[1]
    width, height = 1 + MAX_STRETCH * random[2], 1 + MAX_STRETCH * random[3]
    # A pixel (x, y) of the result is taken from (a x + b y + c, d x + e y + f).
    a, b = tf.cos(turn) * width, slant - tf.sin(turn) * height
    d, e = tf.sin(turn) * width, tf.cos(turn) * height
    centre = 13.5
    c = MAX_SHIFT * random[4] + centre * (1 - a - b)
    f = MAX_SHIFT * random[5] + centre * (1 - d - e)
    none = tf.zeros_like(a)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=images,
        transforms=tf.stack([a, b, c, d, e, f, none, none], axis=1),
        output_shape=(28, 28),
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
        fill_value=0.0,
    )
