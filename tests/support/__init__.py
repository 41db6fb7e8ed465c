"""Shared by the tests: small data, the window by hand, and programs that stand in for others."""
