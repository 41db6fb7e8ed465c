"""A filter with which the Linux kernel refuses almost all system calls of a process.

A seccomp filter (Linux ≥ 3.17) lists the allowed system calls: they read and write open files,
allocate memory, wait, and exit. All other calls, also those of later kernels, fail with EPERM, in
all threads and for the administrator, too. Landlock is not used besides: it needs a later kernel,
and does not cover chmod, utime, ptrace and starting processes, signals only since Linux 6.12, and
running threads only in the newest kernels.

The stat calls take paths, too, and a filter cannot read them: the existence, size and times of a
file can still be queried.

Sources: seccomp(2), linux/seccomp.h, linux/filter.h and linux/audit.h.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

# The column of the tables below, and the architecture's number in linux/audit.h.
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
    # A thread starts with these two calls; the timer's thread may not have made them yet.
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "exit": (60, 93),
    "exit_group": (231, 94),
}

# With these threads are started; a filter cannot read the flags of the newer one, so the C library
# is told that the kernel lacks it, and takes the older one.
_CLONE, _CLONE3 = (56, 220), (435, 435)
_CLONE_THREAD = 0x10000

_SET_NO_NEW_PRIVILEGES = 38
_SET_FILTER, _IN_ALL_THREADS = 1, 1
# The instructions of a filter: load a word, compare it, answer.
_LOAD, _COMPARE, _ANY_BIT, _ANSWER = 0x20, 0x15, 0x45, 0x06
_CALL_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000 | errno.EPERM
_MISSING = 0x00050000 | errno.ENOSYS


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def allow_only_memory_and_open_files(threads: bool = False) -> bool:
    """Forbid all other system calls for the life of the process; return whether that succeeded.

    With `threads`, the process may start threads of its own, to which the same applies.
    It succeeds on Linux on x86-64 and ARM64, unless the kernel was built without such filters.
    """
    if sys.platform != "linux" or platform.machine() not in _ARCHITECTURES:
        return False
    column, architecture = _ARCHITECTURES[platform.machine()]
    instructions = [
        _instruction(_LOAD, _ARCHITECTURE),
        # In the 32-bit system call interface the numbers mean other calls.
        _instruction(_COMPARE, architecture, skip_if_equal=1),
        _instruction(_ANSWER, _FAIL),
        _instruction(_LOAD, _CALL_NUMBER),
    ]
    for numbers in _ALLOWED.values():
        instructions.append(_instruction(_COMPARE, numbers[column], skip_otherwise=1))
        instructions.append(_instruction(_ANSWER, _ALLOW))
    if threads:
        instructions += [
            _instruction(_COMPARE, _CLONE3[column], skip_otherwise=1),
            _instruction(_ANSWER, _MISSING),
            _instruction(_COMPARE, _CLONE[column], skip_otherwise=3),
            _instruction(_LOAD, _FIRST_ARGUMENT),
            _instruction(_ANY_BIT, _CLONE_THREAD, skip_otherwise=1),
            _instruction(_ANSWER, _ALLOW),
        ]
    instructions.append(_instruction(_ANSWER, _FAIL))
    program = _Program(len(instructions), b"".join(instructions))
    system = ctypes.CDLL(None)
    one, none = ctypes.c_ulong(1), ctypes.c_ulong(0)
    # Without this only the administrator may set a filter.
    if system.prctl(_SET_NO_NEW_PRIVILEGES, one, none, none, none) != 0:
        return False
    flags = ctypes.c_ulong(_IN_ALL_THREADS)
    number = ctypes.c_long(_SECCOMP[column])
    return bool(system.syscall(number, _SET_FILTER, flags, ctypes.byref(program)) == 0)


def _instruction(code: int, value: int, skip_if_equal: int = 0, skip_otherwise: int = 0) -> bytes:
    """Return a struct sock_filter."""
    return struct.pack("=HBBI", code, skip_if_equal, skip_otherwise, value)
