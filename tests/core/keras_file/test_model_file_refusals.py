"""`.keras` files that are something else, damaged or hostile: each is refused in a sentence."""

import errno
import os
import zipfile

import h5py
import numpy as np
import pytest
from support.keras_files import (
    assert_same_network,
    change_member,
    change_weights,
    members,
    pack,
    random_network,
    refusal,
)

from lenet_gui.core.keras_file.model_file import load_model

# Other files


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"Hello, this is a text file.\n", "is not a .keras file"),
        (b"\x89HDF\r\n\x1a\n" + b"\0" * 100, "is an HDF5 file, the older format of Keras"),
        (b"PK\x03\x04" + b"\0" * 100, "is damaged or only a part"),
        (b"\0" * (16 * 2**20 + 1), "is larger than 16 MiB"),
    ],
    ids=["empty", "text", "hdf5", "broken zip", "large"],
)
def test_a_file_of_another_kind_is_refused(tmp_path, content, words):
    path = tmp_path / "x.keras"
    path.write_bytes(content)
    assert words in refusal(path)


def test_a_truncated_file_is_refused(saved):
    content = saved.read_bytes()
    for length in range(1, len(content), len(content) // 20):
        saved.write_bytes(content[:length])
        refusal(saved)


def test_a_missing_file_is_refused(tmp_path):
    assert "does not exist" in refusal(tmp_path / "none.keras")


def test_a_folder_is_refused(tmp_path):
    (tmp_path / "folder").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder")


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.keras")
    assert "is not an ordinary file" in refusal(tmp_path / "pipe.keras")


def test_a_file_that_the_system_does_not_let_be_read_is_refused_with_the_reason(saved, monkeypatch):
    def fail(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", fail)
    assert "cannot be read: you do not have permission" in refusal(saved)


# Damaged and hostile archives


@pytest.mark.parametrize("name", ["metadata.json", "config.json", "model.weights.h5"])
def test_a_missing_part_is_named(saved, name):
    contents = members(saved)
    del contents[name]
    pack(saved, contents)
    assert f"it has no {name} inside" in refusal(saved)


def test_further_parts_are_refused(saved):
    pack(saved, members(saved) | {"assets/vocabulary.txt": b""})
    assert "has parts inside" in refusal(saved)


def test_two_parts_of_one_name_are_refused(saved):
    with (
        zipfile.ZipFile(saved, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("config.json", b"{}")
    assert "two parts of the same name" in refusal(saved)


def test_compressed_parts_are_refused(saved):
    pack(saved, members(saved), zipfile.ZIP_DEFLATED)
    assert "compressed" in refusal(saved)


def test_a_part_that_is_declared_huge_is_refused_before_it_is_read(saved):
    content = bytearray(saved.read_bytes())
    # The directory's entry, at the file's end: the size stands 24 bytes after its start.
    entry = content.rindex(b"config.json") - 46
    content[entry + 24 : entry + 28] = (2**31).to_bytes(4, "little")
    saved.write_bytes(content)
    assert "has a config.json of 2,147,483,648 bytes inside" in refusal(saved)


def test_a_changed_bit_is_found_by_the_checksum(saved):
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 1
    saved.write_bytes(content)
    assert "is damaged: its model.weights.h5 cannot be read" in refusal(saved)


@pytest.mark.parametrize(
    "change",
    [
        lambda config: config[:-1],
        lambda config: config.replace(b'"name": "C1"', b'"name": "C1", "name": "C1"'),
        lambda config: config.replace(b'"name": "C1"', b'"name": NaN'),
        lambda config: config.replace(b'"name": "C1"', b'"name": "\xff"'),
        lambda config: config.replace(b'"C1"', b"[" * 40 + b"]" * 40),
        lambda config: b"[" * 60_000,
    ],
    ids=["cut", "key twice", "NaN", "not UTF-8", "deep", "very deep"],
)
def test_improper_json_is_refused(saved, change):
    change_member(saved, "config.json", change)
    assert "its config.json is not proper JSON" in refusal(saved)


# Weights


KERNEL = "layers/conv2d_1/vars/0"
BIAS = "layers/dense/vars/1"


def replace_array(file, path, **arguments):
    del file[path]
    file.create_dataset(path, **arguments)


def set_values(file, path, value):
    file[path][...] = value


def link(file, path, target):
    del file[path]
    file[path] = target


VALUES = np.zeros(120, np.float32)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: set_values(f, BIAS, np.nan), "not finite numbers, in layers/dense/vars/1"),
        (lambda f: set_values(f, KERNEL, np.inf), "not finite numbers, in layers/conv2d_1/vars/0"),
        (lambda f: set_values(f, BIAS, -2e6), "weights beyond ±1,000,000"),
        (lambda f: f.pop(BIAS), "lacks the weights layers/dense/vars/1"),
        (lambda f: f.pop("layers"), "lacks the weights layers/conv2d/vars/0"),
        (lambda f: replace_array(f, BIAS, data=VALUES[1:]), "has float32 (119,) as its weights"),
        (lambda f: replace_array(f, BIAS, data=VALUES, dtype="f8"), "has float64 (120,)"),
        (lambda f: replace_array(f, BIAS, data=VALUES, chunks=(60,)), "stored in a way"),
        (lambda f: replace_array(f, BIAS, data=VALUES, compression="gzip"), "stored in a way"),
        (lambda f: replace_array(f, BIAS, shape=(120,), dtype="f4"), "stored in a way"),
        (
            lambda f: replace_array(
                f, BIAS, shape=(120,), dtype="f4", external=[("other.bin", 0, 480)]
            ),
            "stored in a way",
        ),
        (lambda f: link(f, BIAS, h5py.SoftLink("/layers/dense/vars/0")), "a link in place"),
        (lambda f: link(f, BIAS, h5py.ExternalLink("other.h5", "/a")), "a link in place"),
        (lambda f: link(f, "layers", h5py.ExternalLink("other.h5", "/a")), "a link in place"),
        (lambda f: (f.pop(BIAS), f.create_group(BIAS)), "has something else"),
    ],
)
def test_weights_that_are_not_as_expected_are_named(saved, change, words):
    change_weights(saved, change)
    assert words in refusal(saved)


def test_weights_assembled_from_elsewhere_are_refused(saved):
    layout = h5py.VirtualLayout(shape=(120,), dtype="f4")
    layout[:] = h5py.VirtualSource("other.h5", "data", shape=(120,))

    def change(file):
        del file[BIAS]
        file.create_virtual_dataset(BIAS, layout)

    change_weights(saved, change)
    assert "stored in a way" in refusal(saved)


def test_further_weights_are_not_looked_at(saved):
    change_weights(saved, lambda file: file.create_dataset("optimizer/vars/0", data=[np.nan]))
    assert_same_network(load_model(saved), random_network())


def test_a_damaged_weights_file_is_refused(saved):
    change_member(saved, "model.weights.h5", lambda content: b"\0" * 100 + content[100:])
    assert "is damaged: its model.weights.h5 cannot be read" in refusal(saved)
