"""Installs what training needs, from within the window."""
