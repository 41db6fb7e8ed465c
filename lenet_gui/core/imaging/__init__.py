"""Strokes and pictures as pixels."""
