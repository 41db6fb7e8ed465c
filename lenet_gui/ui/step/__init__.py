"""One step of gradient descent by hand, in Look inside."""
