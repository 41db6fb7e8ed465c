"""The sheet that is printed, filled and photographed to teach a hundred digits."""
