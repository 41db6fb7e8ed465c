"""`.keras` files that are something else or incomplete: each is refused in a sentence.

Those that were made to do harm are in tests/hostile.
"""

import errno
import os

import pytest
from support.keras_files import members, pack, refusal

# Other files


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"Hello, this is a text file.\n", "is neither a .keras nor an .h5 file of Keras"),
        (b"\x89HDF\r\n\x1a\n" + b"\0" * 100, "is damaged: its weights cannot be read"),
        (b"PK\x03\x04" + b"\0" * 100, "is damaged or incomplete"),
        (b"\0" * (96 * 2**20 + 1), "is too large: more than 96 MiB"),
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


def test_a_folder_is_refused_and_how_a_saved_model_becomes_a_file(tmp_path):
    (tmp_path / "folder").mkdir()
    assert refusal(tmp_path / "folder") == (
        "“folder” is a folder, not a file. Save the network of a SavedModel in TensorFlow 2.15 by "
        "tf.keras.models.load_model(“folder”).save(“model.h5”)."
    )


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.keras")
    assert "is not an ordinary file" in refusal(tmp_path / "pipe.keras")


def test_a_file_that_the_system_does_not_let_be_read_is_refused_with_the_reason(saved, monkeypatch):
    def fail(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", fail)
    assert "cannot be read: you do not have permission" in refusal(saved)


# Incomplete archives


@pytest.mark.parametrize("name", ["metadata.json", "config.json", "model.weights.h5"])
def test_a_missing_part_is_named(saved, name):
    contents = members(saved)
    del contents[name]
    pack(saved, contents)
    assert f"it has no {name} inside" in refusal(saved)
