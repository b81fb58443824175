"""The embedded API server: turns requests into responses."""
