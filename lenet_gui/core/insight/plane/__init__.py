"""Images as points: the exact plane between two classes, a map of all, and nearest images."""
