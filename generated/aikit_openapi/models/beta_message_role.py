# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageRole: TypeAlias = """
    Literal['unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool']
"""
"""`BetaMessageRole` of the API."""
