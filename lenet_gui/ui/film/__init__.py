"""The film of a run's epochs: their networks, one after another, and the bar that plays them."""
