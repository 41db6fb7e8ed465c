"""Pictures for the pages."""
