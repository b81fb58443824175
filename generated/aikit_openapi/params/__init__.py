# Generated from openapi/openapi.json by `make regen`. Do not edit.
"""Typed keywords of each operation, for `Unpack`."""
