"""How fast the program is, beside others: `make bench`, its report and profiles."""
