"""The responses of the embedded API server, by operation."""
