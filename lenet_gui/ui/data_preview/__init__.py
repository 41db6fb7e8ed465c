"""What a data set holds, shown before a training uses it."""
