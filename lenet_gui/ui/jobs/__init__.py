"""Work in threads: any function beside the window, and the training in a thread that lives on."""
