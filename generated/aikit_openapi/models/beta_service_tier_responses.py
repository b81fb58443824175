# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierResponses: TypeAlias = (
    "Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast', 'ultrafast']"
)
"""`BetaServiceTierResponses` of the API."""
