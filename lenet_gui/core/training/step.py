"""The compiled part of a training: many steps of gradient descent in one TensorFlow graph.

Runs in the thread that trains. TensorFlow and Keras are imported by functions of this file, when
the first training begins, and by no other: importing them takes seconds.

Steps called one by one from Python take nearly twice as long as a chunk of them inside one
`tf.function` over data that TensorFlow holds already; Keras's own `fit` takes longer still. And a
batch is cut into a shard for each core, which goes through the network there on its own: when the
cores share each operation instead, they wait for one another at the end of each (1.43 s an epoch
of LeNet-5 in place of 1.19 s, on two cores). The shards' gradients are added up, and sums of floats
depend on how they are cut: the same weights take the same number of shards.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.cpu import SHARDS
from lenet_gui.core.data.idx import Bytes
from lenet_gui.core.network.architectures import CLASSES, NO_DIGIT, Architecture
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.augmentation import augmented, random_maps
from lenet_gui.core.training.keras_layers import KerasLayers, keras_optimizer
from lenet_gui.core.training.tensorflow import import_tensorflow

if TYPE_CHECKING:
    import tensorflow as tf

_EVALUATED_AT_ONCE = 1000


class TrainingStep:
    """A network in TensorFlow with its optimizer, and the compiled function that trains it.

    Making one costs a second and some memory that is never given back, so trainings borrow it one
    after the other (`borrowed_step`) and start it anew. A batch is cut into `shards`, and has to
    have as many images at least.
    """

    def __init__(
        self,
        architecture: Architecture,
        optimizer: str,
        dropout: bool,
        augmentation: bool,
        averaging: bool,
        shards: int,
    ) -> None:
        tf = import_tensorflow()
        self.architecture = architecture
        self._shards = shards
        self._augmentation = augmentation
        self._averaging = averaging
        self._layers = KerasLayers(architecture)
        self._variables = self._layers.weights
        # How many features there are of which each step leaves out some.
        self._droppable = self._layers.droppable if dropout else 0
        self._averages = [tf.Variable(variable.value) for variable in self._variables]
        self._optimizer = keras_optimizer(optimizer)
        self._optimizer.build(self._variables)
        # Some begin at other values than zero, such as Adagrad's sums of squares.
        self._fresh_optimizer = [variable.numpy() for variable in self._optimizer.variables]
        images, scalar = tf.TensorSpec((None, 28, 28), tf.uint8), tf.TensorSpec((), tf.int32)
        self._train = tf.function(
            self._train_steps,
            input_signature=[
                images,
                tf.TensorSpec((None,), tf.uint8),
                tf.TensorSpec((None, None), tf.int32),
                tf.TensorSpec((None,), tf.float32),
                tf.TensorSpec((), tf.float32),
                scalar,
                scalar,
            ],
        )
        self._answer = tf.function(self._answer_some, input_signature=[images])
        # Traced now, so that all that belongs to this step is there.
        self._train.get_concrete_function()
        self._answer.get_concrete_function()

    def start(self, network: Network) -> None:
        """Begin a training at the weights of `network`, with a fresh optimizer."""
        for variable, value in zip(self._optimizer.variables, self._fresh_optimizer, strict=True):
            variable.assign(value)
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

    def evaluate(self, images: Bytes, labels: Bytes) -> tuple[float, float]:
        """Mean cross-entropy and accuracy on images uint8 (n, 28, 28) and labels uint8 (n,).

        Nothing is dropped or augmented here.
        """
        import tensorflow as tf

        logits, right = self.logits(images), tf.cast(labels, tf.int32)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(right, logits)
        sums = tf.reduce_sum(losses), tf.reduce_sum(_hits(logits, right))
        loss, accuracy = (float(value) / len(images) for value in sums)
        return loss, accuracy

    def logits(self, images: Bytes) -> Floats:
        """What network() answers, float32 (n, 10), to images uint8 (n, 28, 28)."""
        with self._answering():
            starts = range(0, len(images), _EVALUATED_AT_ONCE)
            answers = [self._answer(images[s : s + _EVALUATED_AT_ONCE]).numpy() for s in starts]
        return np.concatenate(answers)

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

        count, batch_size = tf.unstack(tf.shape(batches))
        losses = tf.TensorArray(tf.float32, size=count)
        accuracies = tf.TensorArray(tf.float32, size=count)
        for k in tf.range(count):
            step = first_step + k
            # Drawn for the whole batch, so that chance does not depend on the number of shards.
            maps = random_maps(batch_size, tf.stack([seed, 2 * step]))
            features = tf.random.stateless_uniform(
                (batch_size, self._droppable), tf.stack([seed, 2 * step + 1])
            )
            shards = [
                self._shard(
                    tf.gather(images, positions),
                    tf.gather(labels, positions),
                    some_maps,
                    some_features,
                    dropout_rate,
                    tf.cast(batch_size, tf.float32),
                )
                for positions, some_maps, some_features in zip(
                    *map(self._cut, (batches[k], maps, features)), strict=True
                )
            ]
            loss, hits, digits, *gradients = map(tf.add_n, zip(*shards, strict=True))
            self._optimizer.learning_rate.assign(learning_rates[k])
            self._optimizer.apply(gradients, self._variables)
            if self._averaging:
                self._average(tf.cast(step, tf.float32))
            losses = losses.write(k, loss)
            accuracies = accuracies.write(k, tf.math.divide_no_nan(hits, digits))
        return losses.stack(), accuracies.stack()

    def _shard(
        self,
        images: Any,
        labels: Any,
        maps: Any,
        features: Any,
        dropout_rate: Any,
        batch_size: Any,
    ) -> list[Any]:
        """What a shard of a batch adds to its loss, hits, digits and gradients.

        `maps` are random_maps(); of `features`, float32 (n, features) in 0..1, those below the
        rate are dropped. What is no digit has a loss, but is not among the digits, of which some
        are hits.
        """
        import tensorflow as tf

        inputs, labels = _as_input(images), tf.cast(labels, tf.int32)
        if self._augmentation:
            inputs = augmented(inputs, maps)
        with tf.GradientTape() as tape:
            kept = features >= dropout_rate if self._droppable else None
            logits = self._layers.logits(inputs, kept, 1.0 - dropout_rate)
            losses = tf.nn.softmax_cross_entropy_with_logits(_targets(labels), logits)
            loss = tf.reduce_sum(losses) / batch_size
        hits = tf.reduce_sum(_hits(logits, labels))
        digits = tf.reduce_sum(tf.cast(labels != NO_DIGIT, tf.float32))
        return [loss, hits, digits, *tape.gradient(loss, self._variables)]

    def _average(self, step: Any) -> None:
        """Count the weights after each step in proportion to its number, however many come.

        An average over most of a training reads foreign digits better than one over its end
        (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better Generalization").
        Early weights are worse ones; that they count less is due to Shamir and Zhang 2013,
        "Stochastic Gradient Descent for Non-smooth Optimization", with η = 1.
        """
        share = 2.0 / (step + 2.0)
        for average, variable in zip(self._averages, self._variables, strict=True):
            average.assign_add(share * (variable.value - average))

    def _answer_some(self, images: Any) -> Any:
        """The logits (n, 10)."""
        import tensorflow as tf

        # Blank images at the end, so that each shard has one: a convolution fails on none.
        padded = tf.pad(images, ((0, self._shards - 1), (0, 0), (0, 0)))
        logits = [self._layers.logits(_as_input(shard)) for shard in self._cut(padded)]
        return tf.concat(logits, axis=0)[: tf.shape(images)[0]]

    def _cut(self, values: Any) -> list[Any]:
        """A tensor (n, …) cut into as many shards as there are to be, as even as can be."""
        import tensorflow as tf

        count, shards = tf.shape(values)[0], self._shards
        return [values[k * count // shards : (k + 1) * count // shards] for k in range(shards)]


def shards_for(batch_size: int) -> int:
    """Into how many shards this machine cuts a batch; none of them may be empty."""
    return SHARDS if batch_size >= SHARDS else 1


_idle: dict[tuple[Architecture, str, bool, bool, bool, int], list[TrainingStep]] = {}


@contextlib.contextmanager
def borrowed_step(
    architecture: Architecture,
    optimizer: str,
    dropout: bool,
    augmentation: bool,
    averaging: bool,
    shards: int,
) -> Iterator[TrainingStep]:
    """A step of this kind for one training alone, compiled only where none lies idle."""
    kind = (architecture, optimizer, dropout, augmentation, averaging, shards)
    idle = _idle.setdefault(kind, [])
    try:
        step = idle.pop()
    except IndexError:
        step = TrainingStep(*kind)
        # Its 8,000 objects in TensorFlow live as long as the program. Looked through in each full
        # collection, those of many kinds would stall the window. What becomes garbage later than
        # this stays, too; but there are some 60 kinds at most, and each comes here once.
        gc.freeze()
    try:
        yield step
    finally:
        idle.append(step)


def _as_input(images: Any) -> Any:
    """Pixels uint8 (n, 28, 28) → float32 (n, 28, 28, 1) in 0..1."""
    import tensorflow as tf

    return tf.cast(images, tf.float32)[..., tf.newaxis] / 255.0


def _targets(labels: Any) -> Any:
    """What the softmax is to give, float32 (n, 10): 1 at the label, or ten times 1/10."""
    import tensorflow as tf

    no_digit = tf.cast(labels == NO_DIGIT, tf.float32)[:, tf.newaxis]
    return tf.one_hot(labels, CLASSES) + no_digit / CLASSES


def _hits(logits: Any, labels: Any) -> Any:
    """1 for each image whose largest logit is at its label, else 0; float32 (n,)."""
    import tensorflow as tf

    return tf.cast(tf.argmax(logits, axis=1, output_type=tf.int32) == labels, tf.float32)
