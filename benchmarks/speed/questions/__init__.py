"""The questions of `make bench`: functions from `quick` to an Answer."""
