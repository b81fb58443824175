# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase2: TypeAlias = "Literal['commentary', 'final_answer']"
"""`MessagePhase2` of the API."""
