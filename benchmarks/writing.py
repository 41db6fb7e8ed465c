"""How long the program takes to write digits itself, as many as MNIST has to train on.

    python benchmarks/writing.py [--quick]

Once written they are kept, and then only read.
"""

from __future__ import annotations

from runner import Answer, row, run_alone, run_script


def measure(quick: bool) -> Answer:
    """Write them some times, each time anew."""
    count, times = (600, 1) if quick else (60_000, 3)
    seconds = [run_script("writing.py", count) for _ in range(times)]
    return Answer(
        (
            row("60,000 digits written", [each["written"] for each in seconds], "s", 30),
            row("… and read again where they are kept", [each["read"] for each in seconds], "s"),
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
