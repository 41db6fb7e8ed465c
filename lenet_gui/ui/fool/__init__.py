"""Draw to fool: changing a drawing with little ink until it is read as another digit."""
