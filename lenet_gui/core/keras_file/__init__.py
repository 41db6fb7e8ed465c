"""Reading and writing of `.keras` files without Keras."""
