"""An event file as TensorBoard reads it. Runs in the thread that trains.

It is a row of records (TFRecord: length, checksum, content, checksum), each of which is an Event
message: the first tells the version of the format, the others what happened at a step. What
TensorBoard's own packages import takes a while, so it is imported when the first file is begun.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Setting = str | int | float | bool


class EventFile:
    """A new event file in a folder that is there; what it tells takes the place of all before it.

    Raises OSError when it cannot be written, as all of its methods do, and ImportError where
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
        # Whatever other files tell of this step and later ones does not count any more.
        self._write(session_log=SessionLog(status=SessionLog.START), step=0)

    def add_scalars(
        self,
        tags: Iterable[str],
        first_step: int,
        rows: Iterable[Iterable[float]],
        times: Iterable[float],
    ) -> None:
        """A value of each tag at each step from `first_step` on; times in seconds since 1970."""
        tags = tuple(tags)
        for step, (values, wall_time) in enumerate(zip(rows, times, strict=True), first_step):
            event = self._event(wall_time=wall_time, step=step)
            for tag, value in zip(tags, values, strict=True):
                event.summary.value.add(tag=tag, simple_value=value)
            self._records.write(event.SerializeToString())

    def add_settings(self, name: str, settings: Mapping[str, Setting], started: float) -> None:
        """What a training of this name is done with: for the HParams page, and as a text."""
        from tensorboard.plugins.hparams.summary_v2 import hparams_pb
        from tensorboard.plugins.text.summary_v2 import text_pb

        rows = "\n".join(f"| {key} | {value} |" for key, value in settings.items())
        self._write_summary(hparams_pb(dict(settings), name, started))
        self._write_summary(text_pb("Settings", f"| setting | value |\n|---|---|\n{rows}"))

    def add_end(self, succeeded: bool) -> None:
        """The training is over: for the HParams page."""
        from tensorboard.plugins.hparams.api_pb2 import STATUS_FAILURE, STATUS_SUCCESS
        from tensorboard.plugins.hparams.summary import session_end_pb

        self._write_summary(session_end_pb(STATUS_SUCCESS if succeeded else STATUS_FAILURE))

    def add_graph(self, graph: Any, title: str, run_metadata: Any) -> None:
        """A GraphDef, and the RunMetadata of one run of it."""
        from tensorboard.compat.proto.event_pb2 import TaggedRunMetadata

        self._write(graph_def=graph.SerializeToString())
        traced = TaggedRunMetadata(tag=title, run_metadata=run_metadata.SerializeToString())
        self._write(tagged_run_metadata=traced)

    def flush(self) -> None:
        """Let others see what was written so far."""
        self._file.flush()

    def close(self) -> None:
        """Nothing follows; calling it again does nothing."""
        self._file.close()

    def _write_summary(self, summary: Any) -> None:
        # TensorBoard makes some of these as messages of TensorFlow, alike but of another class.
        event = self._event(wall_time=time.time())
        event.summary.ParseFromString(summary.SerializeToString())
        self._records.write(event.SerializeToString())

    def _write(self, **content: Any) -> None:
        event = self._event(**({"wall_time": time.time()} | content))
        self._records.write(event.SerializeToString())
