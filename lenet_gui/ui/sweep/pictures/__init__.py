"""The pictures of a sweep, painted alike for the window and for files."""
