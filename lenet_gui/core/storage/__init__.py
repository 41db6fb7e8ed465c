"""Files on disk: written whole, read within limits, locked, and parsed in an isolated process."""
