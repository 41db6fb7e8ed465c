"""The tab that shows a network from inside."""
