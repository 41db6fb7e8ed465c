"""Networks, data, training and files. Knows nothing of Qt."""
