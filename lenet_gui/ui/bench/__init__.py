"""The bench: a dialog in which a network is built layer by layer."""
