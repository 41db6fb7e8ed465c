"""What makes a training fast; a reader who wants to know how a network learns can skip it.

The figures are of LeNet-5 in batches of 128 on two cores.

Chunks: steps called one by one from Python take nearly twice as long as a loop of them inside one
`tf.function`, and Keras's own `fit` takes longer still. The images lie in TensorFlow already, and
the graph gathers each batch from them by its positions.

Shards: each batch is split into one shard for each core, and each shard goes through the network on
its own. When the cores share each operation instead, they wait for one another at its end (1.43 s
an epoch in place of 1.19 s). The shards' gradients are added up, and sums of floats depend on how
they are split: the same weights take the same number of shards.

Bias and ReLU behind max pooling, and maps of zeros up to a multiple of eight
(core.training.keras_layers): an epoch takes 2 % and, without AVX-512, 10 % less time.

Runs in the thread that trains.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lenet_gui.core.cpu import SHARDS
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.layers.normalization import BatchNormalization


def shards_for(batch_size: int, whole: bool = False) -> int:
    """Return the number of shards for batches on this machine; a shard must not be empty.

    Batches that are to stay `whole`, for their statistics, are one shard.
    """
    return SHARDS if batch_size >= SHARDS and not whole else 1


def shards_for_config(config: TrainingConfig) -> int:
    """Return the number of shards for the batches of a training on this machine."""
    layers = config.architecture().layers
    return shards_for(config.batch_size, any(isinstance(one, BatchNormalization) for one in layers))


def split(values: Any, shards: int) -> list[Any]:
    """Return a tensor (n, …) in `shards` pieces, as even as can be."""
    import tensorflow as tf

    n = tf.shape(values)[0]
    return [values[k * n // shards : (k + 1) * n // shards] for k in range(shards)]


def sum_over_shards(work: Callable[..., list[Any]], shards: int, *batch: Any) -> list[Any]:
    """Call `work` with each shard of the tensors (n, …) of a batch; return the sums of its results.

    The calls do not depend on one another, so TensorFlow runs them at the same time.
    """
    import tensorflow as tf

    pieces = zip(*(split(values, shards) for values in batch), strict=True)
    results = [work(*piece) for piece in pieces]
    return [tf.add_n(values) for values in zip(*results, strict=True)]


def compiled_steps(step: Callable[..., tuple[Any, Any]]) -> Any:
    """Return a function that takes a `step` for each of some batches, in one graph.

    Its arguments: images uint8 (n, 28, 28) and labels uint8 (n,), all of them; batches int32
    (steps, batch size), the positions of each batch's images; learning rates float32 (steps,);
    dropout rate; seed; number of the first step. Its results: losses and accuracies, float32
    (steps,).
    """
    import tensorflow as tf

    def _train_steps(
        images: Any, labels: Any, batches: Any, rates: Any, dropout: Any, seed: Any, first: Any
    ) -> Any:
        count = tf.shape(batches)[0]
        losses = tf.TensorArray(tf.float32, size=count)
        accuracies = tf.TensorArray(tf.float32, size=count)
        for k in tf.range(count):
            batch = tf.gather(images, batches[k]), tf.gather(labels, batches[k])
            loss, accuracy = step(*batch, rates[k], dropout, seed, first + k)
            losses = losses.write(k, loss)
            accuracies = accuracies.write(k, accuracy)
        return losses.stack(), accuracies.stack()

    scalar = tf.TensorSpec((), tf.int32)
    return _traced(
        _train_steps,
        tf.TensorSpec((None, 28, 28), tf.uint8),
        tf.TensorSpec((None,), tf.uint8),
        tf.TensorSpec((None, None), tf.int32),
        tf.TensorSpec((None,), tf.float32),
        tf.TensorSpec((), tf.float32),
        scalar,
        scalar,
    )


def compiled_logits(model: Callable[[Any], Any], shards: int) -> Any:
    """Return a function from images uint8 (n, 28, 28) to the logits float32 (n, 10) of a model."""
    import tensorflow as tf

    def logits(images: Any) -> Any:
        # Blank images at the end, so that no shard is empty: a convolution fails on none.
        padded = tf.pad(images, ((0, shards - 1), (0, 0), (0, 0)))
        parts = [model(shard) for shard in split(padded, shards)]
        return tf.concat(parts, axis=0)[: tf.shape(images)[0]]

    return _traced(logits, tf.TensorSpec((None, 28, 28), tf.uint8))


def _traced(function: Callable[..., Any], *signature: Any) -> Any:
    import tensorflow as tf

    traced = tf.function(function, input_signature=signature)
    # Traced now, so that all that belongs to it is there before it is used.
    traced.get_concrete_function()
    return traced
