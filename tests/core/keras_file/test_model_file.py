"""`.keras` files: what is saved can be opened again, and a failed save costs nothing."""

import dataclasses
import os
import subprocess
import sys

import numpy as np
import pytest
from support.keras_files import (
    RECORD,
    assert_same_network,
    both_networks,
    random_network,
)

from lenet_gui.core.keras_file import model_file
from lenet_gui.core.keras_file.model_file import (
    ModelFileError,
    describe_model,
    load_model,
    read_model,
    save_model,
)
from lenet_gui.core.keras_file.weights import weights_file
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network

# Saving and opening again


@both_networks
def test_a_network_comes_back_as_it_was_saved(tmp_path, architecture):
    network = random_network(architecture)
    save_model(str(tmp_path / "Größe 数字.keras"), network)
    assert_same_network(load_model(str(tmp_path / "Größe 数字.keras")), network)


def test_the_training_record_comes_back_as_it_was_saved(saved):
    network, record = read_model(saved)
    assert_same_network(network, random_network())
    assert record == RECORD


def test_a_record_with_what_is_no_text_comes_back_too(tmp_path):
    record = dataclasses.replace(RECORD, dataset="b\udcfccher")
    save_model(tmp_path / "x.keras", random_network(), record)
    assert read_model(tmp_path / "x.keras")[1] == record


def test_a_file_without_a_training_record_opens(tmp_path):
    save_model(tmp_path / "x.keras", random_network())
    assert read_model(tmp_path / "x.keras")[1] is None


def test_a_file_is_described_without_its_weights(saved, tmp_path, monkeypatch):
    save_model(tmp_path / "softmax.keras", random_network(SOFTMAX_REGRESSION))
    monkeypatch.delattr(model_file, "read_weights")
    monkeypatch.delattr(model_file, "read_weights_isolated")
    assert describe_model(saved) == (LENET5, RECORD)
    assert describe_model(tmp_path / "softmax.keras") == (SOFTMAX_REGRESSION, None)


def test_a_file_that_is_none_is_not_described(tmp_path):
    (tmp_path / "notes.keras").write_text("not a network")
    for name in ("notes.keras", "gone.keras"):
        with pytest.raises(ModelFileError, match=f"^“{name}” .*\\.$"):
            describe_model(tmp_path / name)


def test_the_same_network_gives_the_same_bytes(saved, tmp_path):
    save_model(tmp_path / "again.keras", random_network(), RECORD)
    assert (tmp_path / "again.keras").read_bytes() == saved.read_bytes()


def test_opening_and_saving_need_neither_keras_nor_tensorflow_nor_h5py_at_import(tmp_path):
    program = (
        "import sys\n"
        "from lenet_gui.core.keras_file.model_file import load_model, save_model\n"
        "from lenet_gui.core.network.architectures import LENET5\n"
        "from lenet_gui.core.network.network import Network\n"
        "assert 'h5py' not in sys.modules\n"
        "save_model(sys.argv[1], Network.initial(LENET5, 1))\n"
        "load_model(sys.argv[1])\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "x.keras")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_save_says_why_and_leaves_the_old_file(saved, monkeypatch, step):
    before = saved.read_bytes()

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(ModelFileError, match=r"“x\.keras” was not saved: the disk is full\."):
        save_model(saved, Network.initial(SOFTMAX_REGRESSION, 1))
    assert saved.read_bytes() == before
    assert os.listdir(saved.parent) == ["x.keras"]


def test_weights_that_could_not_be_opened_again_are_not_saved(saved):
    before = saved.read_bytes()
    first, *others = random_network().weights
    network = Network(LENET5, (np.full_like(first, np.nan), *others))
    with pytest.raises(ModelFileError, match=r"was not saved, .* weights that are not finite"):
        save_model(saved, network)
    assert saved.read_bytes() == before


def test_a_network_that_would_read_back_differently_is_not_saved(saved, monkeypatch):
    before = saved.read_bytes()
    other = weights_file(random_network(SOFTMAX_REGRESSION))
    monkeypatch.setattr(model_file, "weights_file", lambda *_: other)
    with pytest.raises(ModelFileError, match=r"the new file failed\. The file differs"):
        save_model(saved, Network.initial(SOFTMAX_REGRESSION, 1))
    assert saved.read_bytes() == before


def test_a_record_with_nan_is_told_and_leaves_the_old_file(saved):
    before = saved.read_bytes()
    record = dataclasses.replace(RECORD, loss_curve=(float("nan"),))
    with pytest.raises(ModelFileError, match="was not saved: its training record"):
        save_model(saved, random_network(), record)
    assert saved.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_saving_to_a_symbolic_link_keeps_the_link(saved, tmp_path):
    link = tmp_path / "link.keras"
    link.symlink_to(saved)
    network = random_network(SOFTMAX_REGRESSION)
    save_model(link, network)
    assert link.is_symlink()
    assert_same_network(load_model(saved), network)
