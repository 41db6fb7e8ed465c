"""Test images as points in a plane, the drawing among them, and its nearest neighbours."""
