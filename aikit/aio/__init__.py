# Written from generator/mirror.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The asynchronous twins of the client and its resources, written by generator/mirror.py."""
