"""The glossary's pictures: drawn anew for each value of a slider, and computed, not sketched."""
