"""What the embedded API server answers, by operation."""
