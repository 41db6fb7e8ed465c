"""Labelled images: MNIST, folders of idx files, synthetic digits."""
