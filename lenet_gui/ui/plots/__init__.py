"""Plots of trainings over their epochs, with their legends."""
