"""The option --pixels of the commands that read a network from elsewhere."""

from __future__ import annotations

import argparse

from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS, PLAIN_PIXELS, UNKNOWN_PIXELS

_WAYS = [way for way in PIXELS.values() if way is not UNKNOWN_PIXELS]


def add_pixels(parser: argparse.ArgumentParser) -> None:
    """Add the option."""
    ways = ", ".join(way.key for way in PLAIN_PIXELS)
    parser.add_argument(
        "--pixels",
        choices=[way.key for way in _WAYS],
        metavar="WAY",
        help=f"how the network wants its pixels, if what is found out is wrong: {ways}, and for "
        f"images enlarged to 32×32 “{OWN_PIXELS.enlarging(True).key}” and so on; write "
        "--pixels=-1..1 where it begins with a minus",
    )


def with_chosen_pixels(network: Network, key: str | None) -> Network:
    """Return the network with the pixels of the option, if it was given."""
    return network if key is None else network.with_pixels(PIXELS[key])
