# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /skills/{skill_id}."""

from __future__ import annotations

from typing import TypedDict


class UpdateSkillDefaultVersionOptions(TypedDict, total=False):
    """`UpdateSkillDefaultVersionParams` without `default_version`, for methods that name these arguments."""


class UpdateSkillDefaultVersionParams(UpdateSkillDefaultVersionOptions, total=False):
    """Body fields and query parameters of POST /skills/{skill_id}. Omitted ones are not sent."""

    default_version: str
    """A string."""
