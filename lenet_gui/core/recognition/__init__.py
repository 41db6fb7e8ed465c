"""Recognition of digits and numbers in a drawing."""
