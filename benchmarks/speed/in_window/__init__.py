"""Measurements in the window, each in its own process."""
