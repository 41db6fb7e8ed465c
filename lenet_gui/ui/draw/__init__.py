"""The tab for drawing: canvas, answer, bars."""
