"""Train LeNet-5 like a tutorial for TensorFlow 1: a graph, a session and a loop in Python.

    python -m benchmarks.speed.contestants.session_loop FOLDER [--epochs 1]

Like such tutorials, it feeds batches with feed_dict, writes summaries for TensorBoard at each step,
and runs the loss a second time for the mean of the epoch. A few warm-up steps come first. Prints
the seconds of each epoch with its validation.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from typing import Any

import numpy as np
import tensorflow.compat.v1 as tf

from benchmarks.speed.contestants import plain_idx

_BATCH = 128


def weights(*shape: int) -> Any:
    """Return a variable with small random initial values."""
    return tf.Variable(tf.truncated_normal(shape, stddev=0.1))


def biases(count: int) -> Any:
    """Return a variable of zeros."""
    return tf.Variable(tf.zeros([count]))


def lenet5(x: Any) -> Any:
    """Return the logits (n, 10) of images (n, 28, 28, 1)."""
    c1 = tf.nn.relu(tf.nn.conv2d(x, weights(5, 5, 1, 6), [1] * 4, "SAME") + biases(6))
    s2 = tf.nn.max_pool2d(c1, 2, 2, "VALID")
    c3 = tf.nn.relu(tf.nn.conv2d(s2, weights(5, 5, 6, 16), [1] * 4, "VALID") + biases(16))
    s4 = tf.nn.max_pool2d(c3, 2, 2, "VALID")
    flat = tf.reshape(s4, [-1, 400])
    c5 = tf.nn.relu(tf.matmul(flat, weights(400, 120)) + biases(120))
    f6 = tf.nn.relu(tf.matmul(c5, weights(120, 84)) + biases(84))
    return tf.matmul(f6, weights(84, 10)) + biases(10)


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()
    (images, labels), (validation_images, validation_labels) = plain_idx.read(options.folder)
    images, validation_images = images[..., None], validation_images[..., None]
    one_hot, validation_one_hot = (
        np.eye(10, dtype=np.float32)[which] for which in (labels, validation_labels)
    )

    tf.disable_v2_behavior()
    x = tf.placeholder(tf.float32, [None, 28, 28, 1])
    y = tf.placeholder(tf.float32, [None, 10])
    logits = lenet5(x)
    loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits_v2(labels=y, logits=logits))
    correct = tf.equal(tf.argmax(logits, 1), tf.argmax(y, 1))
    accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))
    train = tf.train.AdamOptimizer(0.001).minimize(loss)
    tf.summary.scalar("loss", loss)
    tf.summary.scalar("accuracy", accuracy)
    summaries = tf.summary.merge_all()

    random = np.random.default_rng(1)
    with tf.Session() as session, tempfile.TemporaryDirectory() as log:
        writer = tf.summary.FileWriter(log, session.graph)
        session.run(tf.global_variables_initializer())

        def epoch(number: int, steps: int) -> float:
            """Train one epoch; return its mean loss."""
            order, total = random.permutation(len(images)), 0.0
            for k in range(steps):
                batch = order[k * _BATCH : (k + 1) * _BATCH]
                feed = {x: images[batch], y: one_hot[batch]}
                _, summary = session.run([train, summaries], feed_dict=feed)
                writer.add_summary(summary, number * steps + k)
                total += session.run(loss, feed_dict=feed) / steps
            return total

        epoch(0, 20)
        epochs = []
        for number in range(options.epochs):
            start = time.perf_counter()
            epoch(number, len(images) // _BATCH)
            feed = {x: validation_images, y: validation_one_hot}
            validation_accuracy = session.run(accuracy, feed_dict=feed)
            epochs.append(time.perf_counter() - start)
        writer.close()
    print(json.dumps({"epochs": epochs, "validation_accuracy": float(validation_accuracy)}))


if __name__ == "__main__":
    main()
