# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = "Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']"
"""`ReasoningEffort` of the API."""
