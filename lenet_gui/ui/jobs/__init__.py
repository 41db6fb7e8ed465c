"""Threads: background jobs, and the persistent training thread."""
