"""The window, its tabs and menus."""
