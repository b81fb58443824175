# Generated from openapi/openapi.json by `make regen`. Do not edit.
"""TypedDicts for the contents of requests. Keywords also accept models and other mappings."""
