"""The offer to restore what a crash left."""
