"""Layers, architectures, weights, and the forward pass in NumPy."""
