"""TensorBoard's event file. Runs in the thread that trains.

The file is a sequence of records (TFRecord: length, checksum, content, checksum). Each record is an
Event message: the first has the version of the format, the others the values of a step. Importing
TensorBoard takes a while, so the first file imports it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Setting = str | int | float | bool


class EventFile:
    """A new event file in an existing folder; it supersedes the older files there.

    Raises OSError when the file cannot be written, as do all of its methods, and ImportError when
    TensorBoard is not installed.
    """

    def __init__(self, folder: Path) -> None:
        from tensorboard.compat.proto.event_pb2 import Event, SessionLog
        from tensorboard.summary.writer.record_writer import RecordWriter

        self._event = Event
        # TensorBoard reads the files of a folder in the order of their names.
        self._file = (folder / f"events.out.tfevents.{time.time():.6f}").open("xb")
        self._records = RecordWriter(self._file)
        self._write(file_version="brain.Event:2")
        # TensorBoard then discards the values of this step and later ones from older files.
        self._write(session_log=SessionLog(status=SessionLog.START), step=0)

    def add_scalars(
        self,
        tags: Iterable[str],
        first_step: int,
        rows: Iterable[Iterable[float]],
        times: Iterable[float],
    ) -> None:
        """Write rows of a value per tag, a row per step; `times` are in seconds since 1970."""
        tags = tuple(tags)
        for step, (values, wall_time) in enumerate(zip(rows, times, strict=True), first_step):
            event = self._event(wall_time=wall_time, step=step)
            for tag, value in zip(tags, values, strict=True):
                event.summary.value.add(tag=tag, simple_value=value)
            self._records.write(event.SerializeToString())

    def add_settings(self, name: str, settings: Mapping[str, Setting], started: float) -> None:
        """Write the settings of the training `name`, for the HParams page and as a text."""
        from tensorboard.plugins.hparams.summary_v2 import hparams_pb
        from tensorboard.plugins.text.summary_v2 import text_pb

        rows = "\n".join(f"| {key} | {value} |" for key, value in settings.items())
        self._write_summary(hparams_pb(dict(settings), name, started))
        self._write_summary(text_pb("Settings", f"| setting | value |\n|---|---|\n{rows}"))

    def add_end(self, succeeded: bool) -> None:
        """Write the end of the training, for the HParams page."""
        from tensorboard.plugins.hparams.api_pb2 import STATUS_FAILURE, STATUS_SUCCESS
        from tensorboard.plugins.hparams.summary import session_end_pb

        self._write_summary(session_end_pb(STATUS_SUCCESS if succeeded else STATUS_FAILURE))

    def add_graph(self, graph: Any, title: str, run_metadata: Any) -> None:
        """Write a GraphDef, and the RunMetadata of one run of it."""
        from tensorboard.compat.proto.event_pb2 import TaggedRunMetadata

        self._write(graph_def=graph.SerializeToString())
        traced = TaggedRunMetadata(tag=title, run_metadata=run_metadata.SerializeToString())
        self._write(tagged_run_metadata=traced)

    def flush(self) -> None:
        """Flush the file, so that TensorBoard sees everything written so far."""
        self._file.flush()

    def close(self) -> None:
        """Close the file; calling it again does nothing."""
        self._file.close()

    def _write_summary(self, summary: Any) -> None:
        # Some summaries are TensorFlow's messages: the same content, but another class.
        event = self._event(wall_time=time.time())
        event.summary.ParseFromString(summary.SerializeToString())
        self._records.write(event.SerializeToString())

    def _write(self, **content: Any) -> None:
        event = self._event(**({"wall_time": time.time()} | content))
        self._records.write(event.SerializeToString())
