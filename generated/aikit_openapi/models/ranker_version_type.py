# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

RankerVersionType: TypeAlias = "Literal['auto', 'default-2024-11-15']"
"""`RankerVersionType` of the API."""
