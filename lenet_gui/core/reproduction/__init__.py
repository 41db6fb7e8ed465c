"""Reproduction of the tutorial's experiments, and its table."""
