"""How many cores there are to work on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lenet_gui.core.cpu import cores


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a Linux with 16 cores, in whose group of groups the program runs."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(16)), raising=False)
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/cgroup").write_text("3:cpu:/other\n0::/user.slice/app.scope\n")
    (tmp_path / "sys/fs/cgroup/user.slice/app.scope").mkdir(parents=True)
    return tmp_path


def limit(system: Path, group: str, content: str) -> None:
    (system / "sys/fs/cgroup" / group / "cpu.max").write_text(content)


def test_without_a_quota_all_cores_are_used(system: Path) -> None:
    assert cores(system) == 16


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("max 100000\n", 16),
        ("200000 100000\n", 2),
        ("150000 100000\n", 2),
        ("1000 100000\n", 1),
        ("9900000 100000\n", 16),
    ],
)
def test_no_more_cores_are_used_than_the_quota_has_time_for(
    system: Path, content: str, expected: int
) -> None:
    limit(system, "user.slice/app.scope", content)
    assert cores(system) == expected


def test_the_quota_of_a_group_further_out_counts_as_well(system: Path) -> None:
    limit(system, "user.slice/app.scope", "400000 100000\n")
    limit(system, "user.slice", "300000 100000\n")
    assert cores(system) == 3


def test_in_a_container_the_group_is_the_outermost_that_is_seen(system: Path) -> None:
    (system / "proc/self/cgroup").write_text("0::/\n")
    limit(system, ".", "100000 100000\n")
    assert cores(system) == 1


@pytest.mark.parametrize("content", ["", "none at all\n", "100000 0\n", "nan 1\n", "5\n"])
def test_a_quota_that_makes_no_sense_does_not_count(system: Path, content: str) -> None:
    limit(system, "user.slice/app.scope", content)
    assert cores(system) == 16


def test_where_there_are_no_such_files_all_cores_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert cores(tmp_path) == 6
