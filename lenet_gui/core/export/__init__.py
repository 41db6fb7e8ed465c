"""Networks taken away: files for other programs, each read back before it takes its name."""
