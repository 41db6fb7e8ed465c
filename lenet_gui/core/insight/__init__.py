"""What can be said about a network's answer: how each value comes about, and what decides."""
