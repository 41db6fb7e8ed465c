"""A training as a script or a notebook of plain Keras."""
