"""One step of a training: a batch, its loss, the gradient, the update.

TrainingStep.__call__ is the whole of it. The loop around it is core.training.loop. It is ordinary
TensorFlow, but runs as a graph, and many steps at once: core.training.compiled tells how, and why
a batch is split into shards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.network.architectures import CLASSES, NO_DIGIT, Architecture
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels
from lenet_gui.core.training.augmentation import augmented, random_maps
from lenet_gui.core.training.compiled import sum_over_shards
from lenet_gui.core.training.keras_layers import KerasLayers


@dataclass(frozen=True, slots=True)
class StepOptions:
    """The settings that a step is compiled for; numbers are arguments of each step instead.

    `optimizer` is a key of OPTIMIZERS. A batch is split into `shards`, and has at least as many
    images. With `statistics`, batch normalization learns those of the batches, which are in one
    shard then.
    """

    architecture: Architecture
    optimizer: str
    dropout: bool = False
    augmentation: bool = False
    weight_averaging: bool = False
    shards: int = 1
    pixels: Pixels = OWN_PIXELS
    statistics: bool = False


class TrainingStep:
    """A step of gradient descent, with all that it changes.

    Attributes:
        model: the network, whose weights follow the gradient.
        optimizer: Keras's, with its own variables, such as Adam's moments.
        averages: the averages of the weights over all steps so far.
    """

    def __init__(self, options: StepOptions) -> None:
        import keras
        import tensorflow as tf

        self._options = options
        self.model = KerasLayers(options.architecture, options.pixels)
        optimizer = OPTIMIZERS[options.optimizer]
        self.optimizer = getattr(keras.optimizers, optimizer.keras_class)(**optimizer.arguments)
        self.optimizer.build(self.model.learned)
        self.averages = [tf.Variable(variable.value) for variable in self.model.weights]
        # The number of features of which each step leaves out some.
        self._droppable = self.model.droppable if options.dropout else 0

    def __call__(
        self, images: Any, labels: Any, learning_rate: Any, dropout_rate: Any, seed: Any, step: Any
    ) -> tuple[Any, Any]:
        """Learn from a batch, and return its mean loss and its accuracy, float32 () each.

        `images` are uint8 (n, 28, 28), `labels` uint8 (n,). Images that are no digit (NO_DIGIT)
        have a loss, but do not count for the accuracy. All randomness comes from `seed` and the
        number of the `step`, from 0.
        """
        import tensorflow as tf

        # Drawn for the whole batch, so that it does not depend on the number of shards.
        n = tf.shape(images)[0]
        maps = random_maps(n, tf.stack([seed, 2 * step]))
        chances = tf.random.stateless_uniform((n, self._droppable), tf.stack([seed, 2 * step + 1]))

        def forward_and_backward(images: Any, labels: Any, maps: Any, chances: Any) -> list[Any]:
            inputs = as_input(images)
            if self._options.augmentation:
                inputs = augmented(inputs, maps)
            with tf.GradientTape() as tape:
                logits = self.model.logits(
                    inputs,
                    chances if self._droppable else None,
                    dropout_rate,
                    self._options.statistics,
                )
                losses = tf.nn.softmax_cross_entropy_with_logits(targets(labels), logits)
                loss = tf.reduce_sum(losses) / tf.cast(n, tf.float32)
            gradients = tape.gradient(loss, self.model.learned)
            digits = tf.reduce_sum(tf.cast(labels != NO_DIGIT, tf.float32))
            return [loss, tf.reduce_sum(is_correct(logits, labels)), digits, *gradients]

        loss, correct, digits, *gradients = sum_over_shards(
            forward_and_backward, self._options.shards, images, labels, maps, chances
        )
        gradients = [
            gradient if mask is None else gradient * mask
            for gradient, mask in zip(gradients, self.model.masks, strict=True)
        ]
        self.optimizer.learning_rate.assign(learning_rate)
        self.optimizer.apply(gradients, self.model.learned)
        if self._options.weight_averaging:
            self._average(tf.cast(step, tf.float32))
        return loss, tf.math.divide_no_nan(correct, digits)

    def _average(self, step: Any) -> None:
        """Update the polynomial-decay average (η = 1): step k has a weight proportional to k.

        An average over most of a training reads foreign digits better than one over its end
        (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better Generalization").
        Early weights are worse ones; that they count less is due to Shamir and Zhang 2013,
        "Stochastic Gradient Descent for Non-smooth Optimization".
        """
        share = 2.0 / (step + 2.0)
        for average, variable in zip(self.averages, self.model.weights, strict=True):
            average.assign_add(share * (variable.value - average))


def as_input(images: Any) -> Any:
    """Return pixels uint8 (n, 28, 28) as float32 (n, 28, 28, 1) in 0..1."""
    import tensorflow as tf

    return tf.cast(images, tf.float32)[..., tf.newaxis] / 255.0


def targets(labels: Any) -> Any:
    """Return the probabilities to learn, float32 (n, 10): 1 at the label, or ten times 1/10."""
    import tensorflow as tf

    no_digit = tf.cast(labels == NO_DIGIT, tf.float32)[:, tf.newaxis]
    return tf.one_hot(labels, CLASSES) + no_digit / CLASSES


def is_correct(logits: Any, labels: Any) -> Any:
    """Return 1 for each image whose largest logit is at its label, else 0; float32 (n,)."""
    import tensorflow as tf

    predictions = tf.argmax(logits, axis=1, output_type=tf.int32)
    return tf.cast(predictions == tf.cast(labels, tf.int32), tf.float32)
