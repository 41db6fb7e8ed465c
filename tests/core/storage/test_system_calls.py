"""What the process that reads a stranger's bytes may still do: every act is tried for real."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import isolation_acts
from support.child import play
from support.keras_files import random_network

from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.keras_file.errors import InvalidModelFile
from lenet_gui.core.keras_file.places import weight_arrays
from lenet_gui.core.keras_file.sandboxed_weights import read_weights_isolated
from lenet_gui.core.keras_file.weights import weights_file
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.storage import sandbox
from lenet_gui.core.storage.system_calls import allow_only_memory_and_open_files
from lenet_gui.pictures.pictures import read_picture

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems have no filter for system calls"
)


@pytest.fixture(params=["as whoever runs the tests", "as an ordinary user"])
def drops(request: pytest.FixtureRequest) -> bool:
    """Whether the process is to give up the administrator's rights before it acts."""
    ordinary = request.param == "as an ordinary user"
    if ordinary and os.getuid() != 0:
        pytest.skip("only an administrator can become another user; the tests run as one already")
    return ordinary


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not Pytest's own, which only the user of the tests may enter.
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o755)
        folder = Path(home, "precious")
        isolation_acts.prepare(folder)
        yield folder


@pytest.fixture
def neighbour(drops: bool) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the same user, to which something could be done."""
    user = isolation_acts.NOBODY if drops else None
    with subprocess.Popen(["sleep", "600"], user=user, group=user) as process:
        yield process
        process.kill()


def test_nothing_that_could_harm_succeeds_in_the_process(
    folder: Path, neighbour: subprocess.Popen[bytes], drops: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = isolation_acts.state(folder)
    play(
        monkeypatch,
        "import encodings.ascii, faulthandler, pathlib, h5py\n"
        "from support import isolation_acts as acts\n"
        "from lenet_gui.core.keras_file import sandboxed_weights\n"
        "def act(*_):\n"
        f"    done = acts.done(pathlib.Path({str(folder)!r}), {neighbour.pid})\n"
        "    acts.execute()\n"
        "    said = sandboxed_weights.text('{} lacks the weights {}.', 'done', ', '.join(done))\n"
        "    raise sandboxed_weights.InvalidModelFile(said)\n"
        "sandboxed_weights.read_weights = act\n"
        f"{'acts.become_nobody()' if drops else ''}\n"
        "sandboxed_weights.serve(sys.argv[1])",
    )
    with pytest.raises(InvalidModelFile) as caught:
        read_weights_isolated(b"", weight_arrays(LENET5))
    assert str(caught.value) == "done lacks the weights ."
    assert isolation_acts.state(folder) == before
    assert neighbour.poll() is None


def test_where_threads_may_be_started_nothing_else_succeeds_either(
    folder: Path, neighbour: subprocess.Popen[bytes], drops: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pi_heif")
    before = isolation_acts.state(folder)
    play(
        monkeypatch,
        "import encodings.ascii, faulthandler, pathlib, threading\n"
        "from support import isolation_acts as acts\n"
        "from lenet_gui.pictures import decoder\n"
        "def act(*_):\n"
        "    done = []\n"
        "    thread = threading.Thread(target=lambda: done.append('thread'))\n"
        "    thread.start()\n"
        "    thread.join()\n"
        f"    done += acts.done(pathlib.Path({str(folder)!r}), {neighbour.pid})\n"
        "    acts.execute()\n"
        "    said = decoder.text(pictures.TOO_LARGE, ', '.join(done), 0, 0)\n"
        "    raise decoder.PictureError(said)\n"
        "from lenet_gui.pictures import pictures\n"
        "decoder.formats.prepare('heif')\n"
        "decoder.supported_kinds()\n"
        "import numpy.ma\n"
        "decoder.read = act\n"
        f"{'acts.become_nobody()' if drops else ''}\n"
        "decoder.serve(sys.argv[1])",
    )
    photo = folder.with_name("photo.heic")
    photo.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    with pytest.raises(PictureError, match="The picture has thread × 0 pixels"):
        read_picture(photo)
    assert isolation_acts.state(folder) == before
    assert neighbour.poll() is None


def test_where_nothing_is_held_each_of_these_acts_succeeds(
    folder: Path, neighbour: subprocess.Popen[bytes], drops: bool
) -> None:
    given = folder.with_name("given")
    given.touch()
    if drops:
        os.chown(given, isolation_acts.NOBODY, isolation_acts.NOBODY)
    command = [sys.executable, isolation_acts.__file__, folder, str(neighbour.pid), str(drops)]
    with given.open("rb") as file:
        done = subprocess.run(command, stdin=file, stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout.split("\n")[:-1] == list(isolation_acts.acts(folder, neighbour.pid))


def test_a_kernel_without_filters_is_told_of_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    network = random_network()
    # It is told once a process, and another test may have come to that.
    sandbox._log_missing_filter.cache_clear()
    play(
        monkeypatch,
        "from lenet_gui.core.storage import sandbox\n"
        "from lenet_gui.core.keras_file import sandboxed_weights\n"
        "sandbox.allow_only_memory_and_open_files = lambda threads: False\n"
        "sandboxed_weights.serve(sys.argv[1])",
    )
    assert len(read_weights_isolated(weights_file(network), weight_arrays(LENET5))) == 10
    [line] = caplog.messages
    assert line.startswith("This system does not keep the processes that read weights")
    caplog.clear()
    monkeypatch.undo()
    assert len(read_weights_isolated(weights_file(network), weight_arrays(LENET5))) == 10
    assert caplog.messages == []


def test_an_architecture_whose_calls_are_not_known_gets_no_filter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "sparc64")
    # This process would not survive one.
    assert not allow_only_memory_and_open_files()
