"""What tries to break the program: changed files, random use, ends by force, long use."""
