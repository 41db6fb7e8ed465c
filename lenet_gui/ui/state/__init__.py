"""The state that pages share, which tells of its changes."""
