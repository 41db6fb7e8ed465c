"""The diagram of a network at work, and the strip that shows how a value of it comes about."""
