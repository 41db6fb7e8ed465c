"""My digits: the folder of the digits that the user drew and labelled.

The folder holds files of JSON lines, see core.my_digits.digit. Digits are added to a file until it
is full, and then to a new one. File names are random, so two open windows write different files. A
damaged file affects no other, and a text editor can repair it. To relabel or delete a digit, its
file is read again and only its line is changed: new lines of another window, and unreadable lines,
stay unchanged. A line that occurs twice in a file counts once.

Each MyDigits is used in one thread only.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.storage.files import os_error_text, read_limited, write_bytes
from lenet_gui.core.text import text

SUFFIX = ".jsonl"

# Bytes; more than a lifetime of digits.
MAX_FILE = 512 * 1024**2

# Bytes of a full file, some hundred digits. Each write waits for the disk, so changing many digits
# should rewrite few files, and adding one digit should rewrite a short file.
FULL_FILE = 128 * 1024


class MyDigitsError(Exception):
    """A failure to write the folder; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class StoredDigit:
    """A digit in the folder, with the name of its file, and its line without the line end.

    File and line identify the digit; a digit that is changed and changed back is the same again.
    """

    digit: UserDigit = dataclasses.field(compare=False)
    file: str
    line: bytes

    def labelled(self, label: int) -> StoredDigit:
        """Return the digit with another label; all other members of its line stay."""
        members = {**json.loads(self.line), "label": label}
        line = json.dumps(members, separators=(",", ":")).encode()
        return StoredDigit(self.digit.labelled(label), self.file, line)


@dataclass(frozen=True, slots=True)
class _File:
    """The content of a file when it was last read; `signature` changes with the content."""

    signature: tuple[int, int]
    digits: tuple[StoredDigit, ...] = ()
    problems: tuple[str, ...] = ()


class MyDigits:
    """The digits in a folder, by default the one in the user's data folder.

    The folder is created with the first digit. refresh() reads it; digits() shows the changes of
    add(), restore(), remove() and replace() after the next refresh().
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = paths.data_folder() / "my-digits" if folder is None else folder
        self._files: dict[str, _File] = {}
        self._folder_problem: str | None = None
        # The file that add() appends to.
        self._own_file = _new_name()

    def digits(self) -> list[StoredDigit]:
        """Return all readable digits, by time, unknown times first."""
        digits = [digit for file in self._files.values() for digit in file.digits]
        return sorted(digits, key=lambda kept: kept.digit.moment())

    def problems(self) -> list[str]:
        """Return a sentence for each unreadable file or line; it is left unchanged."""
        own = [] if self._folder_problem is None else [self._folder_problem]
        return own + [problem for file in self._files.values() for problem in file.problems]

    def refresh(self) -> None:
        """Read the files that are new or changed, by any window."""
        self._folder_problem = None
        before, self._files = self._files, {}
        try:
            found = sorted(path for path in self.folder.iterdir() if not _is_hidden(path))
        except FileNotFoundError:
            return
        except OSError as error:
            self._folder_problem = text(
                "The folder {} cannot be read: {}.", self.folder, os_error_text(error)
            )
            return
        for path in found:
            signature = _signature(path)
            known = before.get(path.name)
            if known is None or known.signature != signature:
                known = _read(path, signature)
            self._files[path.name] = known

    def add(self, digits: Sequence[UserDigit]) -> list[StoredDigit]:
        """Store digits, all in one file.

        Raises MyDigitsError when they cannot be written; then none is stored.
        """
        lines = [digit.to_line().strip() for digit in digits]
        there = _signature(self.folder / self._own_file)[1]
        if there > 0 and there + sum(map(len, lines)) > FULL_FILE:
            self._own_file = _new_name()
        kept = [
            StoredDigit(digit, self._own_file, line)
            for digit, line in zip(digits, lines, strict=True)
        ]
        self.restore(kept)
        return kept

    def restore(self, kept: Iterable[StoredDigit]) -> None:
        """Put deleted digits back, each into its file. Raises MyDigitsError."""
        for path, wanted in self._by_file(kept):
            lines = self._lines(path)
            there = set(lines)
            self._write(path, [*lines, *(one.line for one in wanted if one.line not in there)])

    def remove(self, kept: Iterable[StoredDigit]) -> None:
        """Delete digits; restore() brings them back. Raises MyDigitsError."""
        for path, wanted in self._by_file(kept):
            gone = {one.line for one in wanted}
            self._write(path, [line for line in self._lines(path) if line not in gone])

    def replace(self, old: Sequence[StoredDigit], new: Sequence[StoredDigit]) -> None:
        """Replace each digit of `old` by the one of `new` at its index, which has the same file.

        Digits that another window has deleted or changed are skipped. Raises MyDigitsError.
        """
        lines_of = {before: after.line for before, after in zip(old, new, strict=True)}
        for path, wanted in self._by_file(old):
            changed = {one.line: lines_of[one] for one in wanted}
            self._write(path, [changed.get(line, line) for line in self._lines(path)])

    def _by_file(self, kept: Iterable[StoredDigit]) -> Iterator[tuple[Path, list[StoredDigit]]]:
        """Group digits by their file."""
        result: dict[str, list[StoredDigit]] = {}
        for one in kept:
            result.setdefault(one.file, []).append(one)
        for name, of_file in result.items():
            yield self.folder / name, of_file

    def _lines(self, path: Path) -> list[bytes]:
        """Return the lines of a file without their ends; [] if the file is missing."""
        try:
            return read_limited(path, MAX_FILE).splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise _refusal(path, error) from error

    def _write(self, path: Path, lines: list[bytes]) -> None:
        """Write these lines to a file, or remove the file if all lines are blank."""
        try:
            if any(line.strip() for line in lines):
                self.folder.mkdir(parents=True, exist_ok=True)
                content = b"\n".join([*lines, b""])
                write_bytes(path, content)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise _refusal(path, error) from error


def _new_name() -> str:
    """Return a random file name, so that two windows do not write the same file."""
    return f"{os.urandom(8).hex()}{SUFFIX}"


def _read(path: Path, signature: tuple[int, int]) -> _File:
    """Read the digits of a file, with a problem for each unreadable line."""
    if path.suffix != SUFFIX:
        problem = text("{} has no digits: its name does not end in {}.", path.name, SUFFIX)
        return _File(signature, problems=(problem,))
    try:
        content = read_limited(path, MAX_FILE)
    except OSError as error:
        problem = text("{} cannot be read: {}.", path.name, os_error_text(error))
        return _File(signature, problems=(problem,))
    digits: dict[bytes, StoredDigit] = {}
    problems: list[str] = []
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            try:
                digits[line] = StoredDigit(UserDigit.from_line(line), path.name, line)
            except ValueError as error:
                problems.append(text("{}, line {}: {}.", path.name, number, error))
    return _File(signature, tuple(digits.values()), tuple(problems))


def _signature(path: Path) -> tuple[int, int]:
    """Return time and size of a file; zeros if it is missing, which reading it reports."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _is_hidden(path: Path) -> bool:
    """Return whether a file was left by the system or by an interrupted write."""
    return path.name.startswith(".") or path.name.lower() in ("desktop.ini", "thumbs.db")


def _refusal(path: Path, error: OSError) -> MyDigitsError:
    return MyDigitsError(text("{} cannot be written: {}.", path, os_error_text(error)))
