"""The augmentation of a training: every image a little different each time it is seen.

Traced by TensorFlow into the compiled steps; runs in the thread that trains.
"""

from __future__ import annotations

from typing import Any

# The affine augmentation: each image is turned, stretched, slanted and shifted by a random amount
# up to these, either way. A digit written by another hand differs by more; MNIST's do not.
MOST_TURN = 0.17  # radians
MOST_STRETCH = 0.12  # share of the size
MOST_SLANT = 0.17  # pixels sideways for each pixel up
MOST_SHIFT = 1.5  # pixels


def random_maps(count: Any, seed: Any) -> Any:
    """Chance for `count` images, float32 (count, 6) in −1..1; `seed` int32 (2,) decides it."""
    import tensorflow as tf

    return tf.random.stateless_uniform((count, 6), seed, -1.0, 1.0)


def augmented(images: Any, maps: Any) -> Any:
    """Each image float32 (n, 28, 28, 1) moved by an affine map of its own about the centre.

    `maps` float32 (n, 6) in −1..1 say how far each goes in turn, slant, width, height and both
    directions.
    """
    import tensorflow as tf

    random = tf.transpose(maps)
    turn, slant = MOST_TURN * random[0], MOST_SLANT * random[1]
    width, height = 1 + MOST_STRETCH * random[2], 1 + MOST_STRETCH * random[3]
    # A pixel (x, y) of the result is taken from (a x + b y + c, d x + e y + f).
    a, b = tf.cos(turn) * width, slant - tf.sin(turn) * height
    d, e = tf.sin(turn) * width, tf.cos(turn) * height
    centre = 13.5
    c = MOST_SHIFT * random[4] + centre * (1 - a - b)
    f = MOST_SHIFT * random[5] + centre * (1 - d - e)
    none = tf.zeros_like(a)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=images,
        transforms=tf.stack([a, b, c, d, e, f, none, none], axis=1),
        output_shape=(28, 28),
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
        fill_value=0.0,
    )
