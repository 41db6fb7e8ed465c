"""Strokes and pictures become pixels."""
