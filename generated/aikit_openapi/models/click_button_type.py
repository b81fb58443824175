# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonType: TypeAlias = "Literal['left', 'right', 'wheel', 'back', 'forward']"
"""`ClickButtonType` of the API."""
