# Written by `make regen` (generator/resources.py). Do not edit.
"""The resources that openapi/surface.yaml names, one module for each class."""
