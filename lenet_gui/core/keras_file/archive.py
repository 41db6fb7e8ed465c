"""Strict reading of the zip archive of a `.keras` file.

The archive has to consist of the members of a `.keras` file, uncompressed, one after the other,
without gaps. A file that two programs could read as two different archives is refused. Plain
functions, for any thread.
"""

from __future__ import annotations

import io
import struct
import zipfile

from lenet_gui.core.keras_file.errors import FILE, DamagedModelFile
from lenet_gui.core.text import text

METADATA = "metadata.json"
CONFIG = "config.json"
WEIGHTS = "model.weights.h5"
RECORD = "training_record.json"

_MAX_MEMBER_BYTES = {
    METADATA: 64 * 2**10,
    CONFIG: 256 * 2**10,
    WEIGHTS: 96 * 2**20,
    RECORD: 256 * 2**10,
}

HDF5_SIGNATURE = b"\x89HDF\r\n\x1a\n"

_ENCRYPTED = 0x1  # bit of a zip member's flags
_END = 22  # bytes of an archive's last record, without a comment
_MAX_DIRECTORY = 1024  # bytes; an entry for each of our members takes 60 to 70

# The exceptions of zipfile for a damaged archive; they depend on the place of the damage.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    struct.error,
    ValueError,
    OverflowError,
    RuntimeError,
    EOFError,
    OSError,
)


def open_archive(content: bytes) -> zipfile.ZipFile:
    """Return the zip archive in the bytes of a `.keras` file.

    Raises DamagedModelFile when the bytes are not such an archive, or contain anything else.
    """
    if not content:
        raise DamagedModelFile(text("{} is empty.", FILE))
    if not content.startswith(b"PK"):
        raise DamagedModelFile(text("{} is neither a .keras nor an .h5 file of Keras.", FILE))
    _check_end(content)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _ZIP_ERRORS:
        raise DamagedModelFile(text("{} is damaged or incomplete.", FILE)) from None
    # The names in the file: zipfile cuts `filename` at its first zero byte.
    names = [info.orig_filename for info in archive.infolist()]
    if len(set(names)) != len(names):
        raise DamagedModelFile(text("{} is damaged: it has two parts of the same name.", FILE))
    if missing := {METADATA, CONFIG, WEIGHTS} - set(names):
        raise DamagedModelFile(
            text("{} is not a .keras file of Keras: it has no {} inside.", FILE, min(missing))
        )
    if len(names) > len(_MAX_MEMBER_BYTES) or not set(names) <= set(_MAX_MEMBER_BYTES):
        raise DamagedModelFile(
            text("{} has parts inside that the .keras files of these networks do not have.", FILE)
        )
    if not _is_gapless(content, archive):
        raise DamagedModelFile(
            text("{} is damaged, or has extra data before, between or after its parts.", FILE)
        )
    return archive


def _check_end(content: bytes) -> None:
    """Refuse an archive with a cut end, a large directory, a comment, or the zip64 format.

    zipfile makes an object of each entry, and a file of 16 MiB can hold 350,000 entries.
    """
    end = content[-_END:]
    if len(end) < _END or not end.startswith(b"PK\5\6"):
        raise DamagedModelFile(text("{} is damaged or incomplete.", FILE))
    size, comment = struct.unpack("<12xI4xH", end)
    large_archive = content[-_END - 20 : -_END].startswith(b"PK\6\7")
    if size > _MAX_DIRECTORY or comment or large_archive:
        raise DamagedModelFile(
            text("{} has more inside than the .keras files of these networks have.", FILE)
        )


def _is_gapless(content: bytes, archive: zipfile.ZipFile) -> bool:
    """Return whether the content is the archive's members and its directory, without gaps.

    Sizes and positions are those of PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
    """
    place = 0
    for info in sorted(archive.infolist(), key=lambda info: info.header_offset):
        header = content[place : place + 30]
        if info.header_offset != place or len(header) < 30:
            return False
        name_and_extra = sum(struct.unpack("<HH", header[26:30]))
        place += len(header) + name_and_extra + info.compress_size
    directory = sum(
        46 + len(info.orig_filename.encode()) + len(info.extra) + len(info.comment)
        for info in archive.infolist()
    )
    return archive.start_dir == place and place + directory + _END == len(content)


def read_member(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of one member, complete and with the right checksum.

    Raises DamagedModelFile when the member is too large, compressed, encrypted or damaged.
    """
    info = archive.getinfo(name)
    if info.file_size > _MAX_MEMBER_BYTES[name]:
        raise DamagedModelFile(
            text(
                "{} is too large: its {} has {} bytes, the limit is {}.",
                FILE,
                name,
                info.file_size,
                _MAX_MEMBER_BYTES[name],
            )
        )
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & _ENCRYPTED:
        raise DamagedModelFile(
            text(
                "{} has a compressed or encrypted {} inside, which Keras does not write.",
                FILE,
                name,
            )
        )
    try:
        content = archive.read(info)
    except _ZIP_ERRORS:
        raise DamagedModelFile(text("{} is damaged: its {} cannot be read.", FILE, name)) from None
    if len(content) != info.file_size:
        raise DamagedModelFile(text("{} is damaged: its {} is cut off.", FILE, name))
    return content
