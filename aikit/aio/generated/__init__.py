# Written by `make regen` (generator/resources.py). Do not edit.
"""The asynchronous twins of the resources that openapi/surface.yaml names, one module for each class."""
