# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

ContainerMemoryLimit: TypeAlias = "Literal['1g', '4g', '16g', '64g']"
"""`ContainerMemoryLimit` of the API."""
