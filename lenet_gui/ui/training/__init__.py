"""The tab for training: form, curves, the tutorial reproduced."""
