"""Picture files, decoded in an isolated process."""
