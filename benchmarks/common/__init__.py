"""Shared by the benchmarks: runs in turn, the machine, MNIST, a window, sections of pages."""
