"""A copy of a network that is edited by hand: kernels, maps and units, and what that costs."""
