"""Decisions without I/O: how a request is built, when it is tried again, how an answer is read."""
