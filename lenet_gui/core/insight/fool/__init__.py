"""Changing a drawing with little ink until a network reads another class."""
