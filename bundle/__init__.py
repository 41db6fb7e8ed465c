"""Commands that make the program that is opened by a double click, and a package for Debian."""
