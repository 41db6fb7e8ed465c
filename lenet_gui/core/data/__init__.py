"""Labelled images: MNIST, the user's own data, synthetic digits."""
