"""A stopwatch for the duration of a training without its pauses. GUI thread."""

from __future__ import annotations

import time


class Stopwatch:
    """Counts seconds while it runs."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._since: float | None = None
        self._started = False

    def start(self) -> None:
        """Start counting, unless it has started already."""
        if not self._started:
            self._started = True
            self.set_running(True)

    def set_running(self, running: bool) -> None:
        """Pause or resume counting."""
        now = time.monotonic()
        if self._since is not None:
            self._seconds += now - self._since
        self._since = now if running and self._started else None

    def seconds(self) -> float:
        """Return the seconds counted so far."""
        return self._seconds + (time.monotonic() - self._since if self._since is not None else 0)
