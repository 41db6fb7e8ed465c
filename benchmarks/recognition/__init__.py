"""Benchmarks of the recognition of drawings, and of training results."""
