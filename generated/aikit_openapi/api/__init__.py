# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""The operations, a folder for each tag, a module for each operation."""
