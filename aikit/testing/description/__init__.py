"""The pinned description of the API: samples from it, and checks against it."""
