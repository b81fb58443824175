"""Streams that put their answer together while they are read: `chat.completions.stream()`, `responses.stream()`."""
