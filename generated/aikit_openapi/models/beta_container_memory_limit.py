# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

BetaContainerMemoryLimit: TypeAlias = "Literal['1g', '4g', '16g', '64g']"
"""`BetaContainerMemoryLimit` of the API."""
