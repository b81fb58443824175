"""Figures of speed, each beside its peers in the same run; see README.md."""
