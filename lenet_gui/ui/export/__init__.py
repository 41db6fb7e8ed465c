"""The dialog that takes a network away in a file for other programs."""
