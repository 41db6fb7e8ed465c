"""Networks that versions of Keras save, opened and compared."""
