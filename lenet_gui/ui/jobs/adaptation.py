"""The worker that adapts a network to the user's hand, in the thread that trains.

Its slots run in that thread, its other methods in the GUI thread; each says which. Connect its
signals to slots of QObjects only: a plain function would be called in the worker's thread.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.fine_tuning.fine_tune import fine_tune
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.training.tensorflow import NoTensorFlow

_log = logging.getLogger(__name__)


class AdaptationWorker(QObject):
    """Reads the data to mix in, adapts, and tells of it.

    Signals (emitted in the worker's thread):
        preparing: what happens before the first step; a sentence says so.
        progressed: a FineTuningEvent of core.fine_tuning.fine_tune.
        failed: something went wrong; a sentence and the details, which may be none.
        idle: the adaptation is over, one way or another; comes last, always.
    """

    preparing = Signal(str)
    progressed = Signal(object)
    failed = Signal(str, str)
    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    # For the GUI thread. These are no slots: a queued call would wait until it is over.

    def reset(self) -> None:
        """Forget an earlier wish to stop; call it before each request to adapt."""
        self._stop.clear()

    def request_stop(self) -> None:
        """Stop at the next chance, without a result."""
        self._stop.set()

    # In the worker's thread.

    @Slot(object, object)
    def run(self, network: Network, digits: Sequence[UserDigit]) -> None:
        """Adapt a copy of `network` to `digits`."""
        try:
            self.preparing.emit("Reading other people's digits …")
            others = rehearsal_set(network, self._stop.is_set)
            self.preparing.emit("Starting TensorFlow …")
            for progress in fine_tune(network, digits, others, self._stop):
                self.progressed.emit(progress)
        except Cancelled:
            # The user's own wish; `idle` says that it was granted.
            return
        except NoTensorFlow as error:
            self.failed.emit(str(error), "")
        except Exception as error:
            # Whatever it was, the user has to learn of it, and the next one has to work.
            _log.exception("The adaptation failed")
            self.failed.emit(f"Adapting ended with an error: {error}", traceback.format_exc())
        finally:
            self.idle.emit()
