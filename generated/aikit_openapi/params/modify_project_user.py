# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/users/{user_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyProjectUserParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/users/{user_id}. Omitted ones are not sent."""

    role: str | None
    """A string or None."""
