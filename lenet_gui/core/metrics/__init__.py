"""Figures about predictions: evaluation, intervals, calibration."""
