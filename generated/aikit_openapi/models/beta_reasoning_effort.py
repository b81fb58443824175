# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningEffort: TypeAlias = "Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']"
"""`BetaReasoningEffort` of the API."""
