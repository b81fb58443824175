# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""The operations: one folder for each tag, one module for each operation."""
