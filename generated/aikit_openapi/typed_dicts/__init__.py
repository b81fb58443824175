# Generated from openapi/openapi.json by `make regen`. Do not edit.
"""What requests hold, as TypedDicts: strict where keywords also take models and other mappings."""
