"""Profile the training step by kind of operation.

    python -m benchmarks.speed.profile_step [--steps 100] [--preset lenet5-adam]

TensorFlow's profiler records a training. An operation's time is the wall-clock time from its start
to its end, without the operations nested in it (in a loop or a function). The time outside the
compiled steps is Python's. Needs MNIST, in the folder LENET_GUI_DATA or in the cache.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import re
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.training.loop import train
from lenet_gui.core.training.tensorflow import import_tensorflow

# The first pattern that matches the type of an operation counts; oneDNN's types begin with _Mkl.
_KINDS = {
    "convolutions": r"Conv2D$",
    "convolutions, gradients": r"Conv2DBackprop",
    "pooling": r"MaxPool$",
    "pooling, gradient": r"MaxPoolGrad$",
    "dense layers and gradients": r"MatMul$",
    "gathering the batch": r"GatherV2|StridedSlice|Cast|OneHot|ExpandDims",
    "augmentation": r"ImageProjective|Stateless|Cos$|Sin$",
    "ReLU's gradient, loss, accuracy": r"Relu|Softmax|ArgMax|Equal|Sum|Mean|BiasAddGrad",
    "optimizer": r"Assign|ReadVariable|Sqrt|Square|Mul|Sub$|Add|Div|Pow|ResourceApply",
}

# The profiler's name of the compiled function of core.training.compiled.
_STEPS = "_train_steps"


@dataclasses.dataclass(frozen=True, slots=True)
class Span:
    """An event of the profile; start and end are in seconds of the profiler's clock."""

    name: str
    start: float
    end: float


def exclusive_times(spans: Iterable[Span]) -> Iterator[tuple[str, float]]:
    """Yield the name and exclusive time of each span of one thread, without nested spans."""
    open_spans: list[tuple[Span, float]] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        while open_spans and open_spans[-1][0].end <= span.start:
            yield _closed(open_spans.pop())
        if open_spans:
            around, within = open_spans[-1]
            open_spans[-1] = around, within + span.end - span.start
        open_spans.append((span, 0.0))
    yield from map(_closed, reversed(open_spans))


def _closed(entry: tuple[Span, float]) -> tuple[str, float]:
    span, within = entry
    return span.name, span.end - span.start - within


def kind_of(name: str) -> str | None:
    """Return a key of _KINDS or "other ones" for an operation, None for another event.

    The profiler's names are "name:Type" for operations and "Class::Function" for the runtime.
    """
    found = re.fullmatch(r"[^:]*:(_?[A-Z]\w+)", name)
    if found is None:
        return None
    return next(
        (kind for kind, types in _KINDS.items() if re.search(types, found[1])), "other ones"
    )


def profiled(config: TrainingConfig, dataset: Dataset) -> tuple[dict[str, list[Span]], float]:
    """Train; return the spans of each CPU thread, and the seconds of the training."""
    tf = import_tensorflow()
    # The profiler's format, which TensorFlow contains but does not document.
    from tensorflow.tsl.profiler.protobuf import xplane_pb2

    with tempfile.TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        start = time.perf_counter()
        run(config, dataset)
        seconds = time.perf_counter() - start
        tf.profiler.experimental.stop()
        (file,) = Path(folder).rglob("*.xplane.pb")
        space = xplane_pb2.XSpace.FromString(file.read_bytes())
    (processor,) = (plane for plane in space.planes if plane.name == "/host:CPU")
    return {
        f"{line.name} {line.id}": list(_spans(line, processor.event_metadata))
        for line in processor.lines
    }, seconds


def _spans(line: Any, names: Any) -> Iterator[Span]:
    for event in line.events:
        start = event.offset_ps / 1e12
        yield Span(names[event.metadata_id].name, start, start + event.duration_ps / 1e12)


def run(config: TrainingConfig, dataset: Dataset) -> None:
    """Train to the end."""
    for _ in train(config, dataset):
        pass


def few(mnist: Dataset, images: int) -> Dataset:
    """Return a data set of the first training images, with ten for validation and test."""
    return Dataset(
        "MNIST",
        *(mnist.train_images[:images], mnist.train_labels[:images]),
        *(mnist.validation_images[:10], mnist.validation_labels[:10]),
        *(mnist.test_images[:10], mnist.test_labels[:10]),
    )


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--preset", default="lenet5-adam", choices=PRESETS)
    options = parser.parse_args()
    config = dataclasses.replace(PRESETS[options.preset].config, epochs=1)
    try:
        mnist = load("mnist")
    except DatasetError as error:
        sys.exit(str(error))
    dataset = few(mnist, options.steps * config.batch_size)
    run(config, dataset)  # Once before, in which TensorFlow traces.
    threads, seconds = profiled(config, dataset)
    kinds: collections.Counter[str] = collections.Counter()
    in_steps = 0.0
    for spans in threads.values():
        in_steps += sum(span.end - span.start for span in spans if span.name == _STEPS)
        for name, exclusive in exclusive_times(spans):
            if (kind := kind_of(name)) is not None:
                kinds[kind] += exclusive
    print(f"{options.steps} steps in {seconds:.2f} s, {1 - in_steps / seconds:.1%} of it Python")
    print("of the operations' time:")
    for kind, total in kinds.most_common():
        share, milliseconds = total / kinds.total(), 1000 * total / options.steps
        print(f"  {kind:34} {share:6.1%}  {milliseconds:6.2f} ms a step")


if __name__ == "__main__":
    main()
