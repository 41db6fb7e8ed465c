"""A pen that writes digits and other shapes, by seed."""
