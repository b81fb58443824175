# Written from generator/mirror.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The asynchronous twins of the helpers, written by generator/mirror.py."""
