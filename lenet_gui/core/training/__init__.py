"""The training loop, its compiled step, and its history. TensorFlow is imported only here."""
