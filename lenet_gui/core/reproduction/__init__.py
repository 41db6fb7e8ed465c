"""The tutorial's experiments, repeated and tabulated."""
