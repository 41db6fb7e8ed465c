"""Have the Linux kernel refuse a process almost everything that it could ask for.

A seccomp filter (Linux ≥ 3.17) lists the system calls that are left: those that read and write
files that are open already, give memory, wait, and end. All others fail with EPERM, in all threads,
and for the administrator, too; so will those of later kernels. Landlock is not used besides: it
would need a later kernel, and has no say over chmod, utime, ptrace and starting processes, over
signals only since Linux 6.12, and over threads that run already only in the newest kernels.

Calls that look at a file (stat) take paths, too, and a filter cannot read them: that a file exists,
its size and its times can still be found out.

Sources: seccomp(2), linux/seccomp.h, linux/filter.h and linux/audit.h.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

# Where the second table has its numbers, and what linux/audit.h calls the architecture.
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
# Numbers of system calls, from asm/unistd_64.h and asm-generic/unistd.h.
_SECCOMP = (317, 277)
_ALLOWED = {
    "read": (0, 63),
    "readv": (19, 65),
    "pread64": (17, 67),
    "write": (1, 64),
    "writev": (20, 66),
    "lseek": (8, 62),
    "close": (3, 57),
    "fstat": (5, 80),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "brk": (12, 214),
    "futex": (202, 98),
    "sched_yield": (24, 124),
    "nanosleep": (35, 101),
    "clock_nanosleep": (230, 115),
    "clock_gettime": (228, 113),
    "getrandom": (318, 278),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "restart_syscall": (219, 128),
    # A thread begins with these two; the one that watches the clock may not have come to them yet.
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "exit": (60, 93),
    "exit_group": (231, 94),
}

_SET_NO_NEW_PRIVILEGES = 38
_SET_FILTER, _IN_ALL_THREADS = 1, 1
# What a filter consists of: load a word, compare it, answer.
_LOAD, _COMPARE, _ANSWER = 0x20, 0x15, 0x06
_CALL_NUMBER, _ARCHITECTURE = 0, 4
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000 | errno.EPERM


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def allow_only_memory_and_open_files() -> bool:
    """Give up all other system calls, for as long as the process lives; whether that was possible.

    It is on Linux on x86-64 and ARM64, unless the kernel was built without such filters.
    """
    if sys.platform != "linux" or platform.machine() not in _ARCHITECTURES:
        return False
    column, architecture = _ARCHITECTURES[platform.machine()]
    instructions = [
        _instruction(_LOAD, _ARCHITECTURE),
        # Through the entry for programs of 32 bits the numbers would mean other calls.
        _instruction(_COMPARE, architecture, skip_if_equal=1),
        _instruction(_ANSWER, _FAIL),
        _instruction(_LOAD, _CALL_NUMBER),
    ]
    for numbers in _ALLOWED.values():
        instructions.append(_instruction(_COMPARE, numbers[column], skip_otherwise=1))
        instructions.append(_instruction(_ANSWER, _ALLOW))
    instructions.append(_instruction(_ANSWER, _FAIL))
    program = _Program(len(instructions), b"".join(instructions))
    system = ctypes.CDLL(None)
    one, none = ctypes.c_ulong(1), ctypes.c_ulong(0)
    # Only the administrator may set a filter without it.
    if system.prctl(_SET_NO_NEW_PRIVILEGES, one, none, none, none) != 0:
        return False
    flags = ctypes.c_ulong(_IN_ALL_THREADS)
    number = ctypes.c_long(_SECCOMP[column])
    return bool(system.syscall(number, _SET_FILTER, flags, ctypes.byref(program)) == 0)


def _instruction(code: int, value: int, skip_if_equal: int = 0, skip_otherwise: int = 0) -> bytes:
    """A struct sock_filter."""
    return struct.pack("=HBBI", code, skip_if_equal, skip_otherwise, value)
