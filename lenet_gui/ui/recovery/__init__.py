"""The offer to restore unsaved work after a crash."""
