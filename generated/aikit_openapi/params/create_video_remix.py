# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /videos/{video_id}/remix."""

from __future__ import annotations

from typing import TypedDict


class CreateVideoRemixOptions(TypedDict, total=False):
    """`CreateVideoRemixParams` without `prompt`, for methods that name these arguments."""


class CreateVideoRemixParams(CreateVideoRemixOptions, total=False):
    """Body fields and query parameters of POST /videos/{video_id}/remix. Omitted ones are not sent."""

    prompt: str
    """A string, 1 to 32000 characters."""
