"""`.keras` files, read and written without Keras."""
