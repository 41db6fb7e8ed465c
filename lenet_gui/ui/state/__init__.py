"""The state that pages share; it emits signals on changes."""
