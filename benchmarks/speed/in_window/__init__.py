"""What is measured in the window, each in a process of its own."""
