"""What runs in turn without a window, each in a process of its own."""
