"""Shared by all tabs: the current network, settings, theme, dialogs, background work."""
