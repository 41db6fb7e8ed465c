"""How a sweep grows to thousands of trainings over hundreds of workers.

    python -m benchmarks.robustness.sweep_growth [--workers 300] [--trainings 3000]

Only the trainings are made up: each sleeps, tells of its epochs three times, returns a record.
Scheduler, client, messages over TCP and the code that hands out trainings are those of a real
sweep, in one process; the workers are in others, many in each. Prints how many trainings end in a
second, and for each of them the processor time of the process with the scheduler, the messages and
bytes between workers and scheduler, and the memory. Ends with 1 if a training is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import dataclasses
import logging
import multiprocessing
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.sweep import engine
from lenet_gui.core.sweep.plan import Plan, make_plan
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.sweep.worker import Ended, Task

# Seconds of a training, its epochs, and how often it tells of them.
_SECONDS, _EPOCHS, _TOLD = 0.3, 40, 3

# As many workers share a process, each with a thread that trains.
_TOGETHER = 50

# Each worker would watch its process many times a second: all of them watch the same one, and its
# files, which are theirs, so the work would grow with the square of their number.
_UNWATCHED = {
    "distributed.admin.system-monitor.interval": "1h",
    "distributed.admin.system-monitor.gil.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.worker.profile.enabled": False,
    "distributed.worker.http.routes": [],
    "logging.distributed": "critical",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Growth:
    """What a made-up sweep took.

    `ended` of `wanted` trainings have ended, in `seconds` from the first. For each training, the
    process with scheduler and client worked `busy` seconds and grew by `memory` bytes, and
    `messages` and `byte_count` went between workers and scheduler.
    """

    workers: int
    wanted: int
    ended: int
    seconds: float
    busy: float
    messages: float
    byte_count: float
    memory: float


def train_nothing(config: TrainingConfig, task: Task) -> Ended:
    """Stand in for a training in a worker."""
    from distributed import get_worker

    worker = get_worker()
    key = worker.get_current_task()
    for told in range(_TOLD):
        worker.log_event(task.topic, [key, told * _EPOCHS // _TOLD, "host", threading.get_ident()])
        time.sleep(_SECONDS / _TOLD)
    metrics = EpochMetrics(0.1, 0.97, 0.1, 0.97)
    record = TrainingRecord(
        config, "MNIST", 55_000, 5_000, 10_000, float(_EPOCHS), (), (metrics,) * _EPOCHS,
        "finished", 0.98, "2026-11-29T12:00:00+00:00", 60.0, {"tensorflow": "2.21.0"},
    )  # fmt: skip
    return Ended(record, "run_01", ())


def measure(workers: int, trainings: int) -> Growth:
    """Run a made-up sweep to its end."""
    plan = _plan(trainings)
    image, label = np.zeros((9, 28, 28), np.uint8), np.zeros(9, np.uint8)
    dataset = Dataset("MNIST", image, label, image, label, image, label)
    with tempfile.TemporaryDirectory() as folder, _scheduler(workers, folder) as scheduler:
        before, engine.train_one = engine.train_one, train_nothing
        try:
            runs = RunsFolder(Path(folder, "runs"))
            events = engine.sweep(
                *(plan, dataset, "mnist", runs, threading.Event(), workers, scheduler.address)
            )
            return _followed(events, scheduler, workers, plan.count())
        finally:
            engine.train_one = before


def _plan(trainings: int) -> Plan:
    base = TrainingConfig("softmax", "sgd", epochs=_EPOCHS)
    sizes = tuple(range(1, -(-trainings // 4) + 1))
    varied = {"batch_size": sizes, "learning_rate": (0.001, 0.01, 0.1, 1.0)}
    plan = make_plan(base, varied, [1])
    return dataclasses.replace(plan, candidates=plan.candidates[:trainings])


def _followed(events: Iterator[object], scheduler: Any, workers: int, wanted: int) -> Growth:
    """Follow a sweep to its end."""
    begun, worked = None, 0.0
    found: Results | None = None
    middle: tuple[int, int] | None = None
    for event in events:
        if begun is None and isinstance(event, engine.Progress):
            begun, worked = time.perf_counter(), time.process_time()
        if not isinstance(event, Results):
            continue
        found = event
        if middle is None and 2 * len(found.known) >= wanted:
            middle = len(found.known), _resident()
        if len(found.known) == wanted:
            break
    assert found is not None
    assert begun is not None
    assert middle is not None
    seconds, busy = time.perf_counter() - begun, time.process_time() - worked
    messages, byte_count = _sent(scheduler)
    memory = (_resident() - middle[1]) / max(wanted - middle[0], 1)
    for _ in events:
        pass
    ended = found.trained()
    return Growth(
        *(workers, wanted, ended, seconds, busy / wanted),
        *(messages / wanted, byte_count / wanted, memory),
    )


def _sent(scheduler: Any) -> tuple[int, int]:
    """Return the messages and bytes between the workers that are there and the scheduler."""
    from distributed import Client

    with Client(scheduler.address, set_as_default=False) as client:
        counts = list(client.run(_sent_by).values())
    counts += [(one.message_count, one.byte_count) for one in scheduler.stream_comms.values()]
    messages, byte_count = zip(*counts, strict=True)
    return sum(messages), sum(byte_count)


def _sent_by(dask_worker: Any) -> tuple[int, int]:
    """Return the messages and bytes that a worker has sent to the scheduler."""
    stream = dask_worker.batched_stream
    return stream.message_count, stream.byte_count


def _resident() -> int:
    """Return the memory of this process in bytes, 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
    return 0


@contextlib.contextmanager
def _scheduler(workers: int, folder: str) -> Iterator[Any]:
    """Give a scheduler in this process that has so many workers in others, with files in folder."""
    import dask
    from distributed import LocalCluster

    # A connection for each worker.
    _allow_files(4 * workers + 500)
    processes = multiprocessing.get_context("spawn")
    with (
        dask.config.set({"distributed.scheduler.http.routes": [], "temporary-directory": folder}),
        LocalCluster(
            n_workers=0,
            processes=False,
            protocol="tcp",
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        ) as cluster,
    ):
        started = [
            processes.Process(
                target=_work,
                args=(cluster.scheduler_address, min(_TOGETHER, workers - first), folder),
            )
            for first in range(0, workers, _TOGETHER)
        ]
        for process in started:
            process.start()
        try:
            cluster.wait_for_workers(workers)
            yield cluster.scheduler
        finally:
            for process in started:
                process.terminate()
                process.join()


def _work(address: str, count: int, folder: str) -> None:
    """Be so many workers with files in this folder, until the process is ended."""
    import dask

    async def work() -> None:
        # It looks at the settings when it is first imported.
        from distributed import Worker

        workers = [Worker(address, nthreads=1, memory_limit=0) for _ in range(count)]
        await asyncio.gather(*workers)
        await asyncio.gather(*(worker.finished() for worker in workers))

    _allow_files(20 * count + 500)
    with dask.config.set({**_UNWATCHED, "temporary-directory": folder}):
        asyncio.run(work())


def _allow_files(count: int) -> None:
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        allowed = count if most == resource.RLIM_INFINITY else min(count, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, most))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=300)
    parser.add_argument("--trainings", type=int, default=3000)
    options = parser.parse_args()
    found = measure(options.workers, options.trainings)
    print(f"{found.ended:,} of {found.wanted:,} trainings ended with {found.workers} workers")
    print(f"{found.ended / found.seconds:.0f} trainings a second, in {found.seconds:.1f} s")
    print(f"{1000 * found.busy:.1f} ms of processor time for each, without the workers")
    print(f"{found.messages:.1f} messages and {found.byte_count / 1000:.1f} kB for each")
    print(f"{found.memory / 1000:.1f} kB of memory for each")
    sys.exit(found.ended < found.wanted)


if __name__ == "__main__":
    main()
