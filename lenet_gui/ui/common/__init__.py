"""Shared by all pages: settings, theme, dialogs, garbage collection, accessibility."""
