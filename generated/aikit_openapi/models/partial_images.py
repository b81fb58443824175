# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TypeAlias

PartialImages: TypeAlias = "int"
"""0 to 3; default 0."""
