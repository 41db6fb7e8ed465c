"""A copy of the network that is edited by hand, in *Look inside*."""
