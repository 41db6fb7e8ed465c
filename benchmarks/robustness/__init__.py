"""Attempts to break the program: changed files, random use, kills, long use."""
