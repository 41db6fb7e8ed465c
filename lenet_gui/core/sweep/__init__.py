"""Sweeps: many trainings that differ in chosen settings, side by side, and their comparison."""
