"""Decoding of picture files in an isolated process."""
