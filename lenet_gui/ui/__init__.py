"""The window. May use core; never imports TensorFlow."""
