"""Read model files and tell all that happened: python audited.py FILE… prints JSON, a line a file.

Runs in a process of its own, since an audit hook cannot be taken away again. Both this process and
those that it starts to read the weights are watched by Python's audit hooks; what the HDF5 library
does past Python, only the system sees, and the test asks it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from support.records import a_record

from lenet_gui import paths
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model, save_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage import sandbox

# The exit code of a process that did something that it should not.
CAUGHT = 97

# What touches nothing outside the process. Everything else is told, but that reading a file looks
# at it and at the list of own files, makes two temporary files and starts one process.
_QUIET = {
    "builtins.id",
    "object.__getattr__",
    "os.remove",
    "sys._getframe",
    "tempfile.mkstemp",
    # An event from Python 3.13 on; subprocess sleeps while it waits for a process with a time-out.
    "time.sleep",
}

# Put before what the process does: the hook is in force from the moment when its limits are.
_WATCHED = f"""
import os
from lenet_gui.core.storage import sandbox
from lenet_gui.core.keras_file import sandboxed_weights
set_limits = sandbox._set_limits

def hook(event, arguments):
    if event not in {_QUIET}:
        os._exit({CAUGHT})

def set_limits_and_watch(limits):
    held = set_limits(limits)
    sys.addaudithook(hook)
    return held

sandbox._set_limits = set_limits_and_watch
sandboxed_weights.serve(sys.argv[1])
"""


class Watch:
    """Collects what happens while a file is read."""

    def __init__(self) -> None:
        self.expected: set[str] = set()
        self.seen: list[str] = []
        self.codes: list[int] = []
        self.on = False
        sys.addaudithook(self._hook)
        self._run = subprocess.run
        subprocess.run = self._counted  # type: ignore[assignment]

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on or event in _QUIET:
            return
        if event == "open" and self._is_expected(arguments[0]):
            return
        if event in ("subprocess.Popen", "os.posix_spawn") and arguments[0] == sys.executable:
            return
        self.seen.append(f"{event} {arguments!r}"[:300])

    def _is_expected(self, file: object) -> bool:
        # A number is a file that is open already.
        if isinstance(file, int):
            return True
        # A temporary file without a name is opened by the name of the folder.
        folder = tempfile.gettempdir()
        return str(file) in self.expected or folder in (str(file), os.path.dirname(str(file)))

    def _counted(self, *arguments: Any, **options: Any) -> Any:
        result = self._run(*arguments, **options)
        self.codes.append(result.returncode)
        return result

    def read(self, path: str) -> dict[str, Any]:
        self.seen, self.codes = [], []
        self.expected = {path, str(paths.data_folder() / "own-models.txt"), "/dev/null"}
        self.on = True
        try:
            load_model(path)
            sentence = None
        except ModelFileError as error:
            sentence = str(error)
        finally:
            self.on = False
        return {"sentence": sentence, "seen": self.seen, "codes": self.codes}


def main(files: list[str]) -> None:
    limit_resources()
    sandbox.child_source = lambda _, path: f"import sys; sys.path[:] = {path!r}\n{_WATCHED}"
    watch = Watch()
    with tempfile.TemporaryDirectory() as folder:
        # Once for all that is imported at the first time.
        model = Path(folder) / "x.keras"
        save_model(model, Network.initial(LENET5, 1), a_record())
        (paths.data_folder() / "own-models.txt").unlink()
        load_model(model)
    for file in files:
        sys.stdout.write(json.dumps(watch.read(file)) + "\n")
        sys.stdout.flush()


def limit_resources() -> None:
    """Have the system end this process where it takes 300 MiB or a second for each file."""
    if sys.platform != "linux":
        return
    import resource
    import time

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    size = pages * resource.getpagesize() + 300 * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    seconds = round(time.process_time()) + len(sys.argv)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


if __name__ == "__main__":
    main(sys.argv[1:])
