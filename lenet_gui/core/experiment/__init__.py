"""The settings of a training and its record: plain data."""
