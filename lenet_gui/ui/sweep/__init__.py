"""Sweeps in the window: many trainings side by side are chosen, watched, and compared."""
