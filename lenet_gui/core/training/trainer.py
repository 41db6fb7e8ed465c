"""The trainer: a compiled step with its data, for trainings and fine-tunings.

Runs in the thread that trains. compiled_trainer() imports TensorFlow and Keras, and this file does
not: importing them takes seconds.
"""

from __future__ import annotations

import contextlib
import gc
import threading
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import text
from lenet_gui.core.training.compiled import compiled_logits, compiled_steps
from lenet_gui.core.training.history import State
from lenet_gui.core.training.step import StepOptions, TrainingStep, as_input, is_correct
from lenet_gui.core.training.tensorflow import import_tensorflow

Positions = npt.NDArray[np.int32]

# Target duration of a chunk of steps, in seconds: how often the curves grow, and how long a stop
# may take.
CHUNK_SECONDS = 0.1

# With 1,000, an evaluation takes 7 % less time and 20 MB more, with 250 it takes 13 % longer.
_EVALUATED_AT_ONCE = 500


class Trainer:
    """A network in TensorFlow that is trained on images that TensorFlow holds.

    Making one costs a second, and memory that is never given back, so trainings borrow it one after
    the other (compiled_trainer). Call load() and reset() first.
    """

    def __init__(self, options: StepOptions) -> None:
        self._options = options
        self._step = step = TrainingStep(options)
        # Some begin at other values than zero, such as Adagrad's sums of squares.
        self._fresh_optimizer = [variable.numpy() for variable in step.optimizer.variables]
        self._train = compiled_steps(step)
        self._logits = compiled_logits(
            lambda images: step.model.logits(as_input(images)), options.shards
        )
        self._data: tuple[Any, ...] = ()
        self._names = DIGITS
        self._chunk = 1

    def load(self, images: Bytes, labels: Bytes) -> None:
        """Hand the images uint8 (n, 28, 28) to train on and their labels uint8 (n,) to TensorFlow.

        Images labelled NO_DIGIT are learned from, but do not count for the accuracy.
        """
        import tensorflow as tf

        self._data = tf.constant(images), tf.constant(labels)

    def unload(self) -> None:
        """Free the images."""
        self._data = ()

    def reset(self, network: Network) -> None:
        """Begin a training at the weights of `network`, with a fresh optimizer."""
        _assign(self._step.optimizer.variables, self._fresh_optimizer)
        _assign(self._step.model.weights, network.weights)
        _assign(self._step.averages, network.weights)
        self._names = network.names
        self._chunk = 1

    def run(
        self,
        batches: Positions,
        learning_rates: Floats,
        dropout_rate: float,
        seed: int,
        first_step: int,
        stop: threading.Event,
    ) -> Iterator[tuple[Floats, Floats]]:
        """Train on `batches` until `stop` is set; yield losses and accuracies after each chunk.

        `batches` (steps, batch size) are positions in the images of load(), `learning_rates` are
        float32 (steps,); what is yielded is float32 (k,) each, for the k steps of a chunk. The
        result does not depend on how long the chunks are.
        """
        start = 0
        while start < len(batches) and not stop.is_set():
            chunk = slice(start, start + self._chunk)
            before = time.perf_counter()
            losses, accuracies = self._train(
                *self._data,
                batches[chunk],
                learning_rates[chunk],
                dropout_rate,
                seed,
                first_step + start,
            )
            losses, accuracies = losses.numpy(), accuracies.numpy()
            seconds = max(time.perf_counter() - before, 1e-6)
            fitting = round(len(losses) * CHUNK_SECONDS / seconds)
            self._chunk = max(1, min(2 * len(losses), fitting))
            start += len(losses)
            yield losses, accuracies

    def network(self) -> Network:
        """Return the network as it stands, with the averaged weights if they are averaged."""
        step = self._step
        variables = step.averages if self._options.weight_averaging else step.model.weights
        weights = tuple(v.numpy() for v in variables)
        return Network(self._options.architecture, weights, self._options.pixels, self._names)

    def evaluate(self, images: Bytes, labels: Bytes) -> tuple[float, float]:
        """Return network()'s mean cross-entropy and accuracy on images and labels as in load().

        Nothing is dropped or augmented here.
        """
        import tensorflow as tf

        logits = self.logits(images)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(tf.cast(labels, tf.int32), logits)
        sums = tf.reduce_sum(losses), tf.reduce_sum(is_correct(logits, labels))
        loss, accuracy = (float(value) / len(images) for value in sums)
        return loss, accuracy

    def logits(self, images: Bytes) -> Floats:
        """Return the answer of network(), float32 (n, 10), to images uint8 (n, 28, 28)."""
        variables = self._step.model.weights
        in_training = [variable.numpy() for variable in variables]
        _assign(variables, self.network().weights)
        starts = range(0, len(images), _EVALUATED_AT_ONCE)
        answers = [self._logits(images[s : s + _EVALUATED_AT_ONCE]).numpy() for s in starts]
        _assign(variables, in_training)
        return np.concatenate(answers)

    def state_dict(self) -> State:
        """Return copies of all that a training changes: weights, averages, optimizer's moments."""
        return {name: variable.numpy() for name, variable in self._named_variables().items()}

    def load_state_dict(self, state: State) -> None:
        """Go back to where state_dict() returned this.

        Raises ValueError when it is the state of another kind of step; nothing changes then.
        """
        variables = self._named_variables()
        if {name: tuple(v.shape) for name, v in variables.items()} != {
            name: array.shape for name, array in state.items()
        }:
            raise ValueError(
                text("The saved optimizer state belongs to another network or optimizer.")
            )
        _assign(variables.values(), [state[name] for name in variables])

    def _named_variables(self) -> dict[str, Any]:
        step = self._step
        kinds = {
            "weights": step.model.weights,
            "averages": step.averages,
            "optimizer": step.optimizer.variables,
        }
        return {f"{kind}_{k}": v for kind, values in kinds.items() for k, v in enumerate(values)}


_idle: dict[StepOptions, list[Trainer]] = {}


@contextlib.contextmanager
def compiled_trainer(options: StepOptions) -> Iterator[Trainer]:
    """Lend a trainer to one training alone; it is compiled only where none lies idle.

    Raises NoTensorFlow.
    """
    import_tensorflow()
    idle = _idle.setdefault(options, [])
    try:
        trainer = idle.pop()
    except IndexError:
        trainer = Trainer(options)
        # Its 8,000 objects in TensorFlow live as long as the program. Looked through in each full
        # collection, those of many kinds would stall the window. What becomes garbage later than
        # this stays, too; but there are some 60 kinds at most, and each comes here once.
        gc.freeze()
    try:
        yield trainer
    finally:
        trainer.unload()
        idle.append(trainer)


def _assign(variables: Any, values: Any) -> None:
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
