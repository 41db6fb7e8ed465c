"""The tab of the user's own digits."""
