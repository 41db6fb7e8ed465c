"""The tab that shows a network's layers and their activations."""
