"""The user's labelled digits."""
