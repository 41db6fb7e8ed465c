"""The tab that tests a network on images."""
