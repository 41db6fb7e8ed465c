"""The training: step, loop, trainer and history. TensorFlow is imported only here."""
