"""Settings of trainings of one's own networks, and of networks that are trained further."""

from __future__ import annotations

from dataclasses import replace

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.architectures import ARCHITECTURES, OWN, Architecture
from lenet_gui.core.network.description import description_of, draft_of
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, UNKNOWN_PIXELS


def with_network(config: TrainingConfig, draft: Draft) -> TrainingConfig:
    """Return the settings for a new network of one's own.

    Raises ValueError, in a sentence for the user, when its layers do not fit one another.
    """
    return _with(config, OWN, draft.architecture(), description_of(draft), "")


def continued(config: TrainingConfig, network: Network, name: str) -> TrainingConfig:
    """Return the settings for training a network of this name further, from its weights.

    Raises ValueError, in a sentence for the user, when it cannot be described.
    """
    architecture = network.architecture
    # One that reads hardly anything learns to read ours.
    pixels = OWN_PIXELS if network.pixels is UNKNOWN_PIXELS else network.pixels
    known = ARCHITECTURES.get(architecture.key)
    if known is architecture and pixels is known.pixels:
        return _with(config, architecture.key, architecture, "", name[:255])
    draft = replace(draft_of(architecture), pixels=pixels)
    return _with(config, OWN, draft.architecture(), description_of(draft), name[:255])


def _with(
    config: TrainingConfig, key: str, architecture: Architecture, description: str, start: str
) -> TrainingConfig:
    rate = config.dropout_rate if architecture.has_dropout() else 0.0
    return replace(config, network=key, description=description, start=start, dropout_rate=rate)
