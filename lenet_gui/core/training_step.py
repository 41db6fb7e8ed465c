"""The compiled part of a training: many steps of gradient descent in one TensorFlow graph.

Runs in the thread that trains. TensorFlow and Keras are imported by functions of this file, when
the first training begins, and by no other: importing them takes seconds.

Steps called one by one from Python take nearly twice as long as a chunk of them inside one
`tf.function` over data that TensorFlow holds already; Keras's own `fit` takes longer still.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core import network as layers
from lenet_gui.core.network import CLASSES, NO_DIGIT, Architecture, Floats, Network
from lenet_gui.core.tensorflow_import import import_tensorflow

if TYPE_CHECKING:
    import tensorflow as tf

# The affine augmentation: each image is turned, stretched, slanted and shifted by a random amount
# up to these, either way. A digit written by another hand differs by more; MNIST's do not.
MOST_TURN = 0.17  # radians
MOST_STRETCH = 0.12  # share of the size
MOST_SLANT = 0.17  # pixels sideways for each pixel up
MOST_SHIFT = 1.5  # pixels

# The running average of the weights forgets with this factor at each step; near the start, where
# there is little to remember, faster.
AVERAGE_DECAY = 0.999

_EVALUATED_AT_ONCE = 1000


class TrainingStep:
    """A network in TensorFlow with its optimizer, and the compiled function that trains it.

    Making one costs a second and some memory that is never given back, so it is made once for
    each kind (`step_for`) and started anew for each training.
    """

    def __init__(
        self,
        architecture: Architecture,
        optimizer: str,
        dropout: bool,
        augmentation: bool,
        averaging: bool,
    ) -> None:
        tf = import_tensorflow()
        import keras

        self.architecture = architecture
        self._dropout = dropout
        self._augmentation = augmentation
        self._averaging = averaging
        self._layers = [
            _keras_layer(layer, shape, keras.layers) for layer, shape in architecture.input_shapes()
        ]
        self._variables = [
            variable for layer in self._layers if layer for variable in layer.trainable_variables
        ]
        self._averages = [tf.Variable(variable.value) for variable in self._variables]
        self._optimizer = _keras_optimizer(optimizer, keras.optimizers)
        self._optimizer.build(self._variables)
        images, labels = (
            tf.TensorSpec((None, 28, 28), tf.uint8),
            tf.TensorSpec((None,), tf.uint8),
        )
        scalar = tf.TensorSpec((), tf.int32)
        self._train = tf.function(
            self._train_steps,
            input_signature=[
                images,
                labels,
                tf.TensorSpec((None, None), tf.int32),
                tf.TensorSpec((None,), tf.float32),
                tf.TensorSpec((), tf.float32),
                scalar,
                scalar,
            ],
        )
        self._evaluate = tf.function(self._evaluate_some, input_signature=[images, labels])
        self._answer = tf.function(self._answer_some, input_signature=[images])

    def start(self, network: Network) -> None:
        """Begin a training at the weights of `network`, with a fresh optimizer."""
        for variable in self._optimizer.variables:
            variable.assign(np.zeros(variable.shape, variable.dtype))
        self._set_weights(network.weights)
        for average, weights in zip(self._averages, network.weights, strict=True):
            average.assign(weights)

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Copies of all that changes in a training: weights, their averages, the optimizer's."""
        return {name: variable.numpy() for name, variable in self._all_variables()}

    def restore(self, state: dict[str, npt.NDArray[Any]]) -> None:
        """Be again as when state() gave this.

        Raises ValueError when it is the state of another kind of step; nothing changes then.
        """
        variables = dict(self._all_variables())
        if {name: tuple(v.shape) for name, v in variables.items()} != {
            name: array.shape for name, array in state.items()
        }:
            raise ValueError("The kept state of the optimizer fits another network or optimizer.")
        for name, variable in variables.items():
            variable.assign(state[name])

    def _all_variables(self) -> Iterator[tuple[str, Any]]:
        for kind, variables in (
            ("weights", self._variables),
            ("averages", self._averages),
            ("optimizer", self._optimizer.variables),
        ):
            yield from ((f"{kind}_{k}", variable) for k, variable in enumerate(variables))

    def run(
        self,
        images: tf.Tensor,
        labels: tf.Tensor,
        batches: npt.NDArray[np.int32],
        learning_rates: Floats,
        dropout_rate: float,
        seed: int,
        first_step: int,
    ) -> tuple[Floats, Floats]:
        """Train on `batches`, one step for each, and give each batch's loss and accuracy.

        `images` uint8 (n, 28, 28) and `labels` uint8 (n,) are tensors; `batches` (steps, batch
        size) are positions in them; `learning_rates` float32 (steps,). Images labelled NO_DIGIT
        are learned from but do not count for the accuracy. All randomness comes from `seed` and
        the number of the step, so results do not depend on how steps are chunked.
        """
        losses, accuracies = self._train(
            images, labels, batches, learning_rates, dropout_rate, seed, first_step
        )
        return losses.numpy(), accuracies.numpy()

    def network(self) -> Network:
        """The network as it stands, with the averaged weights if they are averaged."""
        variables = self._averages if self._averaging else self._variables
        return Network(self.architecture, tuple(variable.numpy() for variable in variables))

    def evaluate(self, images: tf.Tensor, labels: tf.Tensor) -> tuple[float, float]:
        """Mean cross-entropy and accuracy on tensors uint8 (n, 28, 28) and (n,).

        Nothing is dropped or augmented here.
        """
        loss = hits = 0.0
        with self._answering():
            for start in range(0, len(images), _EVALUATED_AT_ONCE):
                end = start + _EVALUATED_AT_ONCE
                part_loss, part_hits = self._evaluate(images[start:end], labels[start:end])
                loss += float(part_loss)
                hits += float(part_hits)
        return loss / len(images), hits / len(images)

    def logits(self, images: tf.Tensor) -> Floats:
        """What network() answers, float32 (n, 10), to a tensor uint8 (n, 28, 28)."""
        with self._answering():
            starts = range(0, len(images), _EVALUATED_AT_ONCE)
            parts = [self._answer(images[s : s + _EVALUATED_AT_ONCE]).numpy() for s in starts]
        return np.concatenate(parts)

    @contextlib.contextmanager
    def _answering(self) -> Iterator[None]:
        """Put the weights of network() in the place of those in training for a while."""
        in_training = [variable.numpy() for variable in self._variables]
        self._set_weights(self.network().weights)
        yield
        self._set_weights(in_training)

    def _set_weights(self, weights: Any) -> None:
        for variable, value in zip(self._variables, weights, strict=True):
            variable.assign(value)

    # What follows is traced by TensorFlow: it runs as a graph, without Python.

    def _train_steps(
        self,
        images: Any,
        labels: Any,
        batches: Any,
        learning_rates: Any,
        dropout_rate: Any,
        seed: Any,
        first_step: Any,
    ) -> Any:
        import tensorflow as tf

        count = tf.shape(batches)[0]
        losses = tf.TensorArray(tf.float32, size=count)
        accuracies = tf.TensorArray(tf.float32, size=count)
        for k in tf.range(count):
            step = first_step + k
            batch_images = _as_input(tf.gather(images, batches[k]))
            batch_labels = tf.cast(tf.gather(labels, batches[k]), tf.int32)
            if self._augmentation:
                batch_images = _augmented(batch_images, tf.stack([seed, 2 * step]))
            with tf.GradientTape() as tape:
                logits = self._logits(batch_images, dropout_rate, tf.stack([seed, 2 * step + 1]))
                loss = tf.reduce_mean(
                    tf.nn.softmax_cross_entropy_with_logits(_targets(batch_labels), logits)
                )
            gradients = tape.gradient(loss, self._variables)
            self._optimizer.learning_rate.assign(learning_rates[k])
            self._optimizer.apply(gradients, self._variables)
            if self._averaging:
                self._average(tf.cast(step, tf.float32))
            losses = losses.write(k, loss)
            accuracies = accuracies.write(k, _accuracy(logits, batch_labels))
        return losses.stack(), accuracies.stack()

    def _logits(self, images: Any, dropout_rate: Any = 0.0, dropout_seed: Any = None) -> Any:
        """(n, 28, 28, 1) → (n, 10); without a seed nothing is dropped."""
        import tensorflow as tf

        values = images
        for description, layer in zip(self.architecture.layers, self._layers, strict=True):
            if not isinstance(description, layers.Dropout):
                values = layer(values)
            elif self._dropout and dropout_seed is not None:
                values = tf.nn.experimental.stateless_dropout(values, dropout_rate, dropout_seed)
        return values

    def _average(self, step: Any) -> None:
        import tensorflow as tf

        decay = tf.minimum(AVERAGE_DECAY, (1.0 + step) / (10.0 + step))
        for average, variable in zip(self._averages, self._variables, strict=True):
            average.assign_add((1.0 - decay) * (variable.value - average))

    def _answer_some(self, images: Any) -> Any:
        """The logits (n, 10)."""
        return self._logits(_as_input(images))

    def _evaluate_some(self, images: Any, labels: Any) -> Any:
        """Sum of the cross-entropies and number of hits."""
        import tensorflow as tf

        labels = tf.cast(labels, tf.int32)
        logits = self._logits(_as_input(images))
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        return tf.reduce_sum(losses), tf.reduce_sum(_hits(logits, labels))


_steps: dict[tuple[str, str, bool, bool, bool], TrainingStep] = {}


def step_for(
    architecture: Architecture, optimizer: str, dropout: bool, augmentation: bool, averaging: bool
) -> TrainingStep:
    """The one step of this kind, compiled when it is first asked for."""
    key = (architecture.key, optimizer, dropout, augmentation, averaging)
    if key not in _steps:
        _steps[key] = TrainingStep(architecture, optimizer, dropout, augmentation, averaging)
    return _steps[key]


def _keras_layer(layer: layers.Layer, shape: layers.Shape, keras_layers: Any) -> Any:
    """The Keras layer of a description, built for inputs (n, *shape); None for dropout."""
    match layer:
        case layers.Convolution():
            made = keras_layers.Conv2D(
                layer.filters, layer.kernel, padding=layer.padding, activation="relu"
            )
        case layers.MaxPooling():
            made = keras_layers.MaxPooling2D(2)
        case layers.Flatten():
            made = keras_layers.Flatten()
        case layers.Dense():
            made = keras_layers.Dense(layer.units, activation="relu" if layer.relu else None)
        case layers.Dropout():
            return None
    made.build((None, *shape))
    return made


def _keras_optimizer(name: str, optimizers: Any) -> Any:
    """The Keras optimizer of a name in OPTIMIZERS; Keras's defaults where nothing is said."""
    match name:
        case "sgd":
            return optimizers.SGD()
        case "momentum":
            return optimizers.SGD(momentum=0.9)
        case "rmsprop":
            return optimizers.RMSprop()
        case "adam":
            return optimizers.Adam()
        case "adamw":
            return optimizers.AdamW(weight_decay=0.004)
    raise ValueError(f"There is no optimizer {name!r}.")


def _as_input(images: Any) -> Any:
    """Pixels uint8 (n, 28, 28) → float32 (n, 28, 28, 1) in 0..1."""
    import tensorflow as tf

    return tf.cast(images, tf.float32)[..., tf.newaxis] / 255.0


def _targets(labels: Any) -> Any:
    """What the softmax is to give, float32 (n, 10): 1 at the label, or ten times 1/10."""
    import tensorflow as tf

    no_digit = tf.cast(labels == NO_DIGIT, tf.float32)[:, tf.newaxis]
    return tf.one_hot(labels, CLASSES) + no_digit / CLASSES


def _accuracy(logits: Any, labels: Any) -> Any:
    """The share of the digits that are read right; what is no digit does not count."""
    import tensorflow as tf

    digits = tf.reduce_sum(tf.cast(labels != NO_DIGIT, tf.float32))
    return tf.math.divide_no_nan(tf.reduce_sum(_hits(logits, labels)), digits)


def _hits(logits: Any, labels: Any) -> Any:
    """1 for each image whose largest logit is at its label, else 0; float32 (n,)."""
    import tensorflow as tf

    return tf.cast(tf.argmax(logits, axis=1, output_type=tf.int32) == labels, tf.float32)


def _augmented(images: Any, seed: Any) -> Any:
    """Each image (n, 28, 28, 1) moved by an affine map of its own about the centre."""
    import tensorflow as tf

    random = tf.random.stateless_uniform((6, tf.shape(images)[0]), seed, -1.0, 1.0)
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
