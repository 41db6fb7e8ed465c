"""The user's own labelled digits."""
