"""The tab for training: form, curves, and the tutorial's reproduction."""
