"""Measure TensorFlow's GFLOP/s in a large float32 matrix product."""

from __future__ import annotations

import json
import time

import tensorflow as tf

_SIDE = 2048
_TIMES = 20


def main() -> None:
    """Multiply and print the best of several times."""
    left, right = (tf.random.normal((_SIDE, _SIDE)) for _ in range(2))
    product = tf.function(lambda: tf.matmul(left, right))
    product()
    best = float("inf")
    for _ in range(_TIMES):
        start = time.perf_counter()
        product().numpy()
        best = min(best, time.perf_counter() - start)
    print(json.dumps({"gflops": 2 * _SIDE**3 / best / 1e9}))


if __name__ == "__main__":
    main()
