"""My digits: what the user drew and said which digit it is, kept in a folder.

The folder holds files of lines, as core.own_digit describes them: one file for each digit taught,
and one for each import. So two windows that are open at once write different files, a damaged file
costs no other, and everything can be read, copied and mended with a text editor. To relabel or
delete a digit, its file is read once more and only that digit's line is changed: what another
window wrote meanwhile, and lines that cannot be read, stay as they are, byte for byte. A line that stands in a
file twice counts once.

A list of the digits, MyDigits is changed and asked in one thread only.
"""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lenet_gui import paths
from lenet_gui.core.atomic_file import reason, replace_file
from lenet_gui.core.own_digit import OwnDigit

SUFFIX = ".jsonl"

# More than a lifetime of digits; a file of such a size was not made here.
LARGEST_FILE = 512 * 1024**2


class MyDigitsError(Exception):
    """The folder cannot be written; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptDigit:
    """A digit in the folder: the name of its file, and what tells its line from others there."""

    digit: OwnDigit
    file: str
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What changes with a file's content."""

    modified: int
    size: int


@dataclass(frozen=True, slots=True)
class _File:
    """What a file held when it was last read."""

    stamp: _Stamp
    digits: tuple[KeptDigit, ...]
    problems: tuple[str, ...]


class MyDigits:
    """The digits in a folder, by default the one in the user's data folder.

    The folder is made when the first digit is kept; refresh() reads it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = paths.data_folder() / "my-digits" if folder is None else folder
        self._files: dict[str, _File] = {}
        self._folder_problem: str | None = None

    def digits(self) -> list[KeptDigit]:
        """All that could be read, in the order in which they were written."""
        digits = [digit for file in self._files.values() for digit in file.digits]
        return sorted(digits, key=lambda kept: kept.digit.time)

    def problems(self) -> list[str]:
        """A sentence for each file, or line, that could not be read and is left as it is."""
        own = [] if self._folder_problem is None else [self._folder_problem]
        return own + [problem for file in self._files.values() for problem in file.problems]

    def refresh(self) -> None:
        """Read what is new in the folder or was changed in it, by whomever."""
        self._folder_problem = None
        before, self._files = self._files, {}
        try:
            found = sorted(path for path in self.folder.iterdir() if not _is_hidden(path))
        except FileNotFoundError:
            return
        except OSError as error:
            self._folder_problem = f"The folder {self.folder} cannot be read: {reason(error)}."
            return
        for path in found:
            stamp = _stamp(path)
            known = before.get(path.name)
            if known is not None and known.stamp == stamp:
                self._files[path.name] = known
            else:
                self._files[path.name] = _read(path, stamp)

    def add(self, digits: Sequence[OwnDigit]) -> list[KeptDigit]:
        """Keep digits, all in one file of their own.

        Raises MyDigitsError when they cannot be written; then none is kept.
        """
        if not digits:
            return []
        # A line twice in a file counts once.
        lines = {digit.to_line(): digit for digit in digits}
        # By chance, so that windows need not agree on names.
        path = self.folder / f"{secrets.token_hex(8)}{SUFFIX}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _refusal(self.folder, error) from error
        self._write(path, list(lines))
        kept = [_kept(digit, path.name, line) for line, digit in lines.items()]
        self._note(path, kept, ())
        return kept

    def relabel(self, kept: Iterable[KeptDigit], label: int) -> list[KeptDigit]:
        """Have digits stand for another number; gives them as they are kept now.

        What another window has deleted or changed meanwhile is passed over. Raises MyDigitsError.
        """
        return self._replace(kept, label)

    def remove(self, kept: Iterable[KeptDigit]) -> None:
        """Delete digits; add() brings them back. Raises MyDigitsError."""
        self._replace(kept, None)

    def _replace(self, kept: Iterable[KeptDigit], label: int | None) -> list[KeptDigit]:
        """Put other lines in the place of some, or take them out for a label of None."""
        by_file: dict[str, list[KeptDigit]] = {}
        for one in kept:
            by_file.setdefault(one.file, []).append(one)
        changed = []
        for name, of_file in by_file.items():
            changed += self._replace_in_file(self.folder / name, of_file, label)
        return changed

    def _replace_in_file(
        self, path: Path, kept: list[KeptDigit], label: int | None
    ) -> list[KeptDigit]:
        wanted = {one.fingerprint: one for one in kept}
        changed: dict[bytes, KeptDigit] = {}
        lines = []
        before = _lines(path)
        for line in before:
            one = wanted.get(_fingerprint(line))
            if one is None:
                lines.append(line)
            elif label is not None:
                digit = one.digit.labelled(label)
                lines.append(digit.to_line())
                changed[one.fingerprint] = _kept(digit, path.name, lines[-1])
        if any(line.strip() for line in lines):
            if lines != before:
                self._write(path, lines)
        else:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise _refusal(path, error) from error
        known = self._files.get(path.name)
        others = [] if known is None else [o for o in known.digits if o.fingerprint not in wanted]
        self._note(path, [*others, *changed.values()], () if known is None else known.problems)
        return list(changed.values())

    def _note(self, path: Path, digits: list[KeptDigit], problems: tuple[str, ...]) -> None:
        """Remember what a file holds now, so that it need not be read for it."""
        self._files[path.name] = _File(_stamp(path), tuple(digits), problems)

    def _write(self, path: Path, lines: list[bytes]) -> None:
        def write(file: BinaryIO) -> None:
            file.writelines(lines)

        try:
            replace_file(path, write)
        except OSError as error:
            raise _refusal(path, error) from error


def _read(path: Path, stamp: _Stamp) -> _File:
    """The digits of a file, and what could not be read of it."""
    digits: dict[bytes, KeptDigit] = {}
    problems: list[str] = []
    if path.suffix != SUFFIX:
        return _File(stamp, (), (f"{path.name} holds no digits: its name does not end {SUFFIX}.",))
    if stamp.size > LARGEST_FILE:
        return _File(stamp, (), (f"{path.name} is too large to be a file of digits.",))
    try:
        content = path.read_bytes()
    except OSError as error:
        return _File(stamp, (), (f"{path.name} cannot be read: {reason(error)}.",))
    for number, line in enumerate(content.splitlines(keepends=True), start=1):
        if not line.strip():
            continue
        try:
            kept = _kept(OwnDigit.from_line(line), path.name, line)
            digits[kept.fingerprint] = kept
        except ValueError as error:
            problems.append(f"{path.name}, line {number}: {error}.")
    return _File(stamp, tuple(digits.values()), tuple(problems))


def _lines(path: Path) -> list[bytes]:
    """What a file holds now; nothing where it is gone. Raises MyDigitsError."""
    try:
        return path.read_bytes().splitlines(keepends=True)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise _refusal(path, error) from error


def _kept(digit: OwnDigit, file: str, line: bytes) -> KeptDigit:
    return KeptDigit(digit, file, _fingerprint(line))


def _fingerprint(line: bytes) -> bytes:
    return hashlib.blake2b(line.strip(), digest_size=16).digest()


def _stamp(path: Path) -> _Stamp:
    try:
        found = path.stat()
    except OSError:
        # Gone, or a link to nowhere: reading it will tell.
        return _Stamp(0, 0)
    return _Stamp(found.st_mtime_ns, found.st_size)


def _is_hidden(path: Path) -> bool:
    """What a system, or a write that was cut off, leaves in folders."""
    return path.name.startswith(".") or path.name.lower() in ("desktop.ini", "thumbs.db")


def _refusal(path: Path, error: OSError) -> MyDigitsError:
    return MyDigitsError(f"{path} cannot be written: {reason(error)}.")
