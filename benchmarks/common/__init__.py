"""What the measurements share: runs in turn, the machine, MNIST, a window, the page."""
