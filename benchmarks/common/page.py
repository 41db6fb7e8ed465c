"""Replace the sections of docs/results.md that commands write."""

from __future__ import annotations


def with_section(page: str, text: str, command: str) -> str:
    """Return the page with `text` between the two comments that name the command.

    Raises ValueError unless each comment is there once, in this order.
    """
    first, last = f"<!-- from {command} -->\n", f"<!-- end of {command} -->\n"
    before, start, rest = page.partition(first)
    _, end, after = rest.partition(last)
    if not start or not end or first in rest or last in after:
        raise ValueError(f"expected one {first.strip()} and then one {last.strip()}")
    return f"{before}{first}{text}{last}{after}"
