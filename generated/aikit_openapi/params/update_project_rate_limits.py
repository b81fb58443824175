# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}."""

from __future__ import annotations

from typing import TypedDict


class UpdateProjectRateLimitsParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}. Omitted ones are not sent."""

    max_requests_per_1_minute: int
    """An integer."""
    max_tokens_per_1_minute: int
    """An integer."""
    max_images_per_1_minute: int
    """An integer."""
    max_audio_megabytes_per_1_minute: int
    """An integer."""
    max_requests_per_1_day: int
    """An integer."""
    batch_1_day_max_input_tokens: int
    """An integer."""
