"""Photographs of digits on paper, made by a computer, and how many of them are read."""
