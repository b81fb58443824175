# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

C2PAValidationStateApi: TypeAlias = "Literal['trusted', 'valid', 'invalid', 'not_present']"
"""`C2PAValidationStateApi` of the API."""
