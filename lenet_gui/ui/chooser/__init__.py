"""The one list from which networks are chosen: to open, to compare, to evaluate."""
