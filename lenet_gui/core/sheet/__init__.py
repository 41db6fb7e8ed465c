"""The printed sheet on which a writer fills a hundred boxes, and its reading from a picture."""
