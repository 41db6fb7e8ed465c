"""Picture files of all kinds, whole and broken, read without a window."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter, QPen, QTransform
from support.child import play

from lenet_gui.core.imaging.ink import Ink, Stroke, paint
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.pictures import decoder, pictures
from lenet_gui.pictures.pictures import (
    MAX_PIXELS,
    PAGE_SIDE,
    ink_of_image,
    read_page,
    read_picture,
)

# A seven in a picture of 120 × 90: no two turns of it look the same, and rows of 3 · 90 bytes do
# not fill whole words.
INK: Ink = paint((Stroke(((0.2, 0.25), (0.6, 0.28), (0.35, 0.8)), 0.08),), 120)[:, :90].copy()


def image(ink: Ink = INK) -> QImage:
    """Dark ink on white paper."""
    levels = np.ascontiguousarray(255 - ink)
    height, width = levels.shape
    return QImage(
        levels.data, width, height, width, QImage.Format.Format_Grayscale8
    ).convertToFormat(QImage.Format.Format_RGB888)


def gif(pixels: Ink) -> bytes:
    """A GIF file of pixels 0 (black) or 1 (white), uint8 (h, w); Qt reads them but writes none."""
    height, width = pixels.shape
    size = width.to_bytes(2, "little") + height.to_bytes(2, "little")
    # LZW codes of 3 bits: 4 clears the table, which has to happen before codes grow; 5 ends.
    codes = [code for pixel in pixels.ravel() for code in (4, int(pixel))] + [5]
    bits = sum(code << (3 * i) for i, code in enumerate(codes))
    data = bits.to_bytes(3 * len(codes) // 8 + 1, "little")
    blocks = b"".join(
        bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255)
    )
    head = b"GIF89a" + size + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    return head + b"," + b"\0\0\0\0" + size + b"\0" + b"\x02" + blocks + b"\0;"


def saved(folder: Path, kind: str) -> Path:
    path = folder / f"seven.{kind}"
    if kind == "gif":
        path.write_bytes(gif((INK < 128).astype(np.uint8)))
    else:
        assert image().save(str(path), kind)
    return path


def read_here(path: Path) -> Ink:
    """What the process that decodes pictures does, in this one."""
    with path.open("rb") as file:
        return decoder.read(file, decoder.supported_kinds(), MAX_PIXELS)


def kinds() -> list[str]:
    """The kinds of files to try: WebP and TIFF where Qt brings them."""
    written = {bytes(kind.data()).decode() for kind in QImageWriter.supportedImageFormats()}
    return [
        "gif",
        *(kind for kind in ("png", "jpg", "bmp", "ppm", "webp", "tiff") if kind in written),
    ]


@pytest.mark.parametrize("kind", kinds())
def test_files_of_each_kind_give_their_ink(tmp_path: Path, kind: str) -> None:
    path = saved(tmp_path, kind)
    found = read_picture(path)
    assert found.shape == INK.shape
    assert found.dtype == np.uint8
    assert found.flags.writeable
    assert np.abs(found.astype(int) - INK).mean() < 4
    np.testing.assert_array_equal(found, read_here(path))


@pytest.mark.parametrize("name", ["seven.jpg", "seven.txt", "seven"])
def test_the_kind_is_told_by_the_content(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path, "png").rename(tmp_path / name)
    assert np.abs(read_here(path).astype(int) - INK).max() <= 12


def test_the_note_on_how_a_camera_was_held_is_followed(tmp_path: Path) -> None:
    # Held on its side: the picture lies turned by 90° to the left, and says: turn it right.
    turned = image().transformed(QTransform().rotate(-90))
    plain, noted = tmp_path / "plain.jpg", tmp_path / "noted.jpg"
    assert turned.save(str(plain))
    tag = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"  # orientation, a short, one: 6
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01" + tag + b"\0\0\0\0"
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    data = plain.read_bytes()
    noted.write_bytes(data[:2] + segment + data[2:])
    assert read_here(plain).shape == INK.T.shape
    found = read_here(noted)
    assert found.shape == INK.shape
    assert np.abs(found.astype(int) - INK).mean() < 4


def exif_block(orientation: int) -> bytes:
    tag = b"\x01\x12\x00\x03\x00\x00\x00\x01\x00" + bytes([orientation]) + b"\0\0"
    return b"MM\0\x2a\0\0\0\x08\0\x01" + tag + b"\0\0\0\0"


def noted(data: bytes, orientation: int) -> bytes:
    """Return a PNG or WebP file with an EXIF orientation."""
    exif = exif_block(orientation)
    if data.startswith(b"\x89PNG"):
        chunk = b"eXIf" + exif
        head_end = 33
        made = len(exif).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
        return data[:head_end] + made + data[head_end:]
    # WebP's extended form: a chunk with flags and size, the picture, and the EXIF block.
    size = QImage.fromData(data)
    extended = b"\x08\0\0\0" + b"".join(
        (side - 1).to_bytes(3, "little") for side in (size.width(), size.height())
    )
    chunks = b"VP8X" + len(extended).to_bytes(4, "little") + extended + data[12:]
    chunks += b"EXIF" + len(exif).to_bytes(4, "little") + exif
    return b"RIFF" + (len(chunks) + 4).to_bytes(4, "little") + b"WEBP" + chunks


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind in ("png", "webp")])
@pytest.mark.parametrize(
    ("orientation", "stored"),
    [
        (1, lambda ink: ink),
        (2, lambda ink: ink[:, ::-1]),
        (3, lambda ink: ink[::-1, ::-1]),
        (4, lambda ink: ink[::-1]),
        (5, lambda ink: ink.T),
        (6, lambda ink: np.rot90(ink)),
        (7, lambda ink: ink[::-1, ::-1].T),
        (8, lambda ink: np.rot90(ink, -1)),
        (9, lambda ink: ink),
    ],
)
def test_png_and_webp_are_turned_and_mirrored_as_they_say(
    tmp_path: Path, kind: str, orientation: int, stored: Callable[[Ink], Ink]
) -> None:
    path = tmp_path / f"seven.{kind}"
    assert image(stored(INK)).save(str(path), kind)
    path.write_bytes(noted(path.read_bytes(), orientation))
    found = read_here(path)
    assert found.shape == INK.shape
    assert np.abs(found.astype(int) - INK).mean() < 4


@pytest.mark.parametrize("cut", [0, 1, 7, 9, 12, 20])
def test_a_broken_note_on_how_a_camera_was_held_is_ignored(tmp_path: Path, cut: int) -> None:
    path = saved(tmp_path, "png")
    data, exif = path.read_bytes(), exif_block(6)[:cut]
    chunk = b"eXIf" + exif
    made = len(exif).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    path.write_bytes(data[:33] + made + data[33:])
    assert np.abs(read_here(path).astype(int) - INK).max() <= 12


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_an_empty_picture_of_a_phone_is_refused(tmp_path: Path, brand: bytes) -> None:
    path = tmp_path / "seven.jpg"
    path.write_bytes(b"\0\0\0\x18ftyp" + brand + b"\0" * 100)
    with pytest.raises(PictureError, match=r"^seven\.jpg: The picture is damaged"):
        read_picture(path)


@pytest.mark.parametrize("kind", kinds())
@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
def test_files_cut_short_are_refused_without_a_word_of_qts(
    tmp_path: Path, kind: str, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path, kind)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(PictureError, match=r"^[TA].*(damaged|not a picture).*\.$"):
        read_here(path)
    assert capfd.readouterr() == ("", "")


def test_a_png_with_a_changed_byte_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path, "png")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(PictureError, match=r"seven\.png: The picture is damaged"):
        read_picture(path)
    assert capfd.readouterr() == ("", "")


def test_a_png_that_ends_after_a_whole_part_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "png")
    data = path.read_bytes()
    # Without its last part, which says that it ends: a length, a name and a checksum.
    path.write_bytes(data[:-12])
    with pytest.raises(PictureError, match="The picture is damaged"):
        read_here(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"7", b"Dear diary,\n" * 50, b"%PDF-1.4\n"],
    ids=["empty", "one byte", "text", "PDF"],
)
def test_files_that_are_no_pictures_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(content)
    with pytest.raises(PictureError, match=r"^This is not a picture .*PNG.*\.$"):
        read_here(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match=r"^none\.png was not found"):
        read_picture(tmp_path / "none.png")
    with pytest.raises(PictureError, match=r"is a folder\. Choose"):
        read_picture(tmp_path)


def test_a_picture_without_a_digit_is_refused_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    blank = QImage(40, 40, QImage.Format.Format_RGB888)
    blank.fill(0xFFFFFF)
    assert blank.save(str(path))
    with pytest.raises(PictureError, match=r"^blank\.png: No digit stands out"):
        read_picture(path)


def test_too_large_a_picture_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chunk(content: bytes) -> bytes:
        length = len(content) - 4  # the chunk's name does not count
        return length.to_bytes(4, "big") + content + zlib.crc32(content).to_bytes(4, "big")

    size = (10_000).to_bytes(4, "big") + (5_001).to_bytes(4, "big")
    path = tmp_path / "vast.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR" + size + b"\x08\0\0\0\0")
        + chunk(b"IDAT")
        + chunk(b"IEND")
    )

    def read(reader: QImageReader) -> QImage:
        raise AssertionError("the picture was decoded")

    monkeypatch.setattr(QImageReader, "read", read)
    with pytest.raises(PictureError, match=r"10,000 × 5,001 pixels\. .*50 million"):
        read_here(path)


@pytest.mark.parametrize(
    "layout",
    [
        QImage.Format.Format_RGB888,
        QImage.Format.Format_ARGB32,
        QImage.Format.Format_Grayscale8,
        QImage.Format.Format_Indexed8,
        QImage.Format.Format_RGBA64_Premultiplied,
    ],
)
def test_pasted_images_of_any_layout_give_their_ink(layout: QImage.Format) -> None:
    found = ink_of_image(image().convertToFormat(layout))
    assert np.abs(found.astype(int) - INK).max() <= 12


def test_an_empty_or_too_large_pasted_image_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PictureError, match="pasted or dropped is not a picture"):
        ink_of_image(QImage())
    monkeypatch.setattr(pictures, "MAX_PIXELS", 120 * 90 - 1)
    with pytest.raises(PictureError, match="90 × 120 pixels"):
        ink_of_image(image())


def test_files_are_read_where_there_is_no_application(tmp_path: Path) -> None:
    files = [str(saved(tmp_path, kind)) for kind in kinds()]
    script = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from lenet_gui.pictures.pictures import read_picture\n"
        "for file in sys.argv[1:]: assert read_picture(Path(file)).any()\n"
        "assert QCoreApplication.instance() is None\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *files], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# What becomes of the process that decodes.


def test_what_the_process_answers_is_read_back_as_it_was() -> None:
    found = pictures.pixels_of_answer(pictures.answer_with(INK), 1, max(INK.shape))
    assert found is not None
    np.testing.assert_array_equal(found[:, :, 0], INK)


def test_a_page_keeps_its_colours_and_is_reduced_to_what_a_screen_shows(tmp_path: Path) -> None:
    yellow = QImage(3000, 1500, QImage.Format.Format_RGB888)
    yellow.fill(QColor(250, 240, 120))
    path = tmp_path / "page.png"
    assert yellow.save(str(path))
    pixels = read_page(path)
    assert pixels.shape == (PAGE_SIDE // 2, PAGE_SIDE, 4)
    assert pixels[500, 1000].tolist() == [250, 240, 120, 255]


def test_a_page_that_is_no_picture_is_refused_as_a_picture_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("12345")
    with pytest.raises(PictureError, match=r"notes\.txt: This is not a picture"):
        read_page(path)


def refused(path: Path) -> str:
    with pytest.raises(PictureError) as caught:
        read_picture(path)
    return str(caught.value)


HOSTILE = (
    "seven.png could not be read as a picture; it may be damaged. Save it again, preferably as PNG."
)


@pytest.mark.parametrize(
    "program",
    [
        "os.write(1, b'+'); os.abort()",
        "os.write(1, b'+')",
        "os.write(1, b'+=')",
        "os.write(1, b'+=\\2\\0\\2\\0' + bytes(3))",
        "os.write(1, b'+=\\2\\0\\2\\0' + bytes(5))",
        "os.write(1, b'+=\\0\\0\\2\\0')",
        "os.write(1, b'+=\\1\\0\\xff\\xff' + bytes(65_535))",
        "os.write(1, b'+?\\2\\0\\2\\0' + bytes(4))",
    ],
    ids=["crash", "silence", "no size", "short", "long", "no rows", "too wide", "other answer"],
)
def test_a_process_that_breaks_down_costs_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    play(monkeypatch, program)
    assert refused(saved(tmp_path, "png")) == HOSTILE


@pytest.mark.parametrize(
    "statement",
    ["bytearray(2**31)", "open('/dev/null')", "while True: pass"],
    ids=["memory", "file", "time"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="others do not hold a process to these limits")
def test_what_a_picture_could_make_the_process_do_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    play(
        monkeypatch,
        "from lenet_gui.pictures import decoder\n"
        "from lenet_gui.pictures.pictures import TOO_LARGE\n"
        f"def act(*_):\n    {statement}\n"
        "decoder._SECONDS = 1\n"
        "decoder.read = act\n"
        "decoder.serve(sys.argv[1])",
    )
    assert refused(saved(tmp_path, "png")) == HOSTILE


def test_words_of_a_process_that_was_taken_over_are_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, "os.write(1, b'+-Send\\n\\x1b[31m money')")
    assert refused(saved(tmp_path, "png")) == HOSTILE


def test_a_process_that_does_not_start_says_nothing_of_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, "import no_such_module")
    path = saved(tmp_path, "png")
    said = "seven.png cannot be read: the process that reads such files did not start."
    assert refused(path) == said
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    assert refused(path).startswith("seven.png cannot be read: no process to read it in could be")


def test_a_file_that_cannot_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = saved(tmp_path, "png")
    monkeypatch.setattr(os, "open", refuse)
    assert refused(path) == "seven.png cannot be opened: you do not have permission."


def test_the_largest_picture_is_read_within_the_limits(tmp_path: Path) -> None:
    whole = QImage(10_000, 5_000, QImage.Format.Format_Mono)
    whole.fill(1)
    painter = QPainter(whole)
    painter.setPen(QPen(Qt.GlobalColor.black, 400))
    painter.drawLine(5_000, 800, 5_000, 4_200)
    painter.end()
    path = tmp_path / "large.png"
    assert whole.save(str(path))
    assert read_picture(path).any()


def test_the_process_imports_neither_widgets_nor_tensorflow_nor_keras(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(
        monkeypatch,
        "from lenet_gui.pictures import decoder\n"
        "from lenet_gui.pictures.pictures import TOO_LARGE\n"
        "def act(*_):\n"
        "    found = [n for n in ('PySide6.QtWidgets', "
        "'tensorflow', 'keras', 'h5py', 'pyqtgraph') if n in sys.modules]\n"
        "    raise decoder.PictureError(decoder.text(TOO_LARGE, found, 0, 0))\n"
        "decoder.read = act\n"
        "decoder.serve(sys.argv[1])",
    )
    assert refused(saved(tmp_path, "png")).startswith("seven.png: The picture has [] × 0 pixels.")


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted by Linux's /proc")
def test_the_process_starts_no_threads_for_which_it_would_wait_in_vain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(
        monkeypatch,
        "from lenet_gui.pictures import decoder\n"
        "from lenet_gui.pictures.pictures import TOO_LARGE\n"
        "decode = decoder.read\n"
        "decoder.sandbox._set_limits = lambda limits: None\n"
        "def act(*arguments):\n"
        "    decode(*arguments)\n"
        "    found = len(os.listdir('/proc/self/task'))\n"
        "    raise decoder.PictureError(decoder.text(TOO_LARGE, found, 0, 0))\n"
        "decoder.read = act\n"
        "decoder.serve(sys.argv[1])",
    )
    path = tmp_path / "seven.png"
    # Large enough for Qt to share it out among threads.
    assert image().scaled(900, 1200).save(str(path))
    # This one, and that of the clock that ends it.
    assert refused(path).startswith("seven.png: The picture has 2 × 0 pixels.")


def test_a_decoder_that_gives_nothing_back_is_a_damaged_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QImageReader, "read", lambda reader: QImage())
    with pytest.raises(PictureError, match="damaged"):
        read_here(saved(tmp_path, "png"))


def test_a_kind_that_this_build_of_qt_cannot_read_is_no_picture(tmp_path: Path) -> None:
    with saved(tmp_path, "png").open("rb") as file, pytest.raises(PictureError, match="not a pic"):
        decoder.read(file, {"bmp"}, MAX_PIXELS)
