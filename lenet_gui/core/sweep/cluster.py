"""The workers of a sweep: processes of Dask on this machine, or a cluster that runs already."""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

from lenet_gui import paths
from lenet_gui.core.cpu import CORES_VARIABLE, cores
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.storage.helper_process import is_frozen
from lenet_gui.core.sweep.worker import SweepError
from lenet_gui.core.text import Text, text

# Bytes that a process takes in training, with some to spare (docs/results.md).
_MEMORY = 1_200_000_000
_LOCAL_WORKER = "lenet_gui.core.sweep.local_worker"


def default_workers() -> int:
    """Return the number of processes that train on this machine: one a core, as memory allows.

    So no core waits for another at the end of each step; `benchmarks.speed.questions.sweep_pace`
    measures what that gains here.

    Raises SweepError without Dask.
    """
    _import()
    from distributed.system import MEMORY_LIMIT

    return max(1, min(cores(), int(MEMORY_LIMIT // _MEMORY)))


@contextlib.contextmanager
def client_of(scheduler: str | None, workers: int) -> Iterator[Any]:
    """Give a client of Dask: of the scheduler at this address, or of processes on this machine.

    Those listen on this machine alone, and end with the block, or with this process if it is
    killed. Each has its share of the cores, and one thread that trains.

    Raises SweepError.
    """
    dask, distributed = _import()
    with contextlib.ExitStack() as stack:
        address: Any = scheduler
        if scheduler is None:
            share = {CORES_VARIABLE: str(max(1, cores() // workers))}
            before = dask.config.get("distributed.nanny.pre-spawn-environ", {})
            folder = stack.enter_context(_scratch())
            settings: dict[str, object] = {
                "temporary-directory": folder,
                "distributed.nanny.pre-spawn-environ": {**before, **share},
                # Nothing is served to browsers.
                "distributed.scheduler.http.routes": [],
                "distributed.worker.http.routes": [],
                # A process that is stopped with Ctrl-Z answers to nobody for hours.
                "distributed.scheduler.worker-ttl": None,
            }
            stack.enter_context(dask.config.set(settings))
            address = stack.enter_context(
                distributed.LocalCluster(
                    n_workers=workers,
                    threads_per_worker=1,
                    host="127.0.0.1",
                    dashboard_address=None,
                    # Else it would take a port that the user may have kept for another program.
                    scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"},
                    # Dask would stop workers at a share of the memory that TensorFlow passes.
                    memory_limit=0,
                    silence_logs=logging.CRITICAL,
                    preload=[_LOCAL_WORKER],
                )
            )
        else:
            _check_address(scheduler)
        try:
            client = stack.enter_context(distributed.Client(address, set_as_default=False))
        except (OSError, ValueError) as error:
            raise SweepError(
                text("No scheduler of Dask answers at {}: {}", scheduler, str(error).split("\n")[0])
            ) from None
        yield client


def _scratch() -> tempfile.TemporaryDirectory[str]:
    """Return a folder in the user's cache for files of Dask, which goes. Raises SweepError."""
    cache = paths.cache_folder()
    try:
        cache.mkdir(parents=True, exist_ok=True)
        return tempfile.TemporaryDirectory(prefix="sweep-", dir=cache, ignore_cleanup_errors=True)
    except OSError as error:
        raise SweepError(
            text("Nothing can be kept in {}: {}.", cache, os_error_text(error))
        ) from None


def is_installed() -> bool:
    """Return whether Dask is there, without importing it."""
    return importlib.util.find_spec("distributed") is not None


def missing() -> Text:
    """Return a sentence that says how Dask is installed."""
    if is_frozen():
        return text(
            "A sweep needs Dask, which is missing here. Install training in the window, on Train."
        )
    return text(
        "A sweep needs Dask, which is missing here. Install it: {} -m pip install distributed",
        sys.executable,
    )


def _check_address(address: str) -> None:
    """Raise SweepError unless it is of the form that Dask takes; its client would not end."""
    scheme, _, place = address.partition("://")
    host, _, port = place.rpartition(":")
    if scheme not in ("tcp", "tls") or not host or not port.isdecimal():
        raise SweepError(
            text("{} is no address of a scheduler; it looks like tcp://10.0.0.1:8786.", address)
        )


def _import() -> tuple[Any, Any]:
    try:
        import dask

        # What the user needs to know, the sweep says. It is set up by the import.
        loggers = ("distributed", "distributed.client")
        dask.config.set({"logging": dict.fromkeys(loggers, "critical")})
        import distributed
    except ImportError:
        raise SweepError(missing()) from None
    return dask, distributed
