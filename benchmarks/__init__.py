"""Measurements of the program, as commands: speed, recognition, robustness, pictures."""
