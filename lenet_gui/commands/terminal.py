"""What the commands share: how they refuse, and their exit codes."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

# What a shell reports of a program that Ctrl-C ended.
INTERRUPTED = 130


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors take one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to find out more; exit with 2."""
        self.exit(refuse(f"{message} (see {self.prog} --help)", self.prog))


def refuse(sentence: str, program: str = "lenet-gui") -> int:
    """Tell on standard error, in one line, what is wrong; gives the exit code for it, 2."""
    # The sentence may name a file, and a file's name may hold line breaks.
    print(f"{program}: {' '.join(sentence.split())}", file=sys.stderr)
    return 2
