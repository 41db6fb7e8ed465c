"""The loss around the paths of trainings, on a plane through the space of all weights."""
