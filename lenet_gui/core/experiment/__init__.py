"""What is set for a training, and its record: plain data."""
