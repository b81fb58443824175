# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyProjectParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}; what is left out is not sent."""

    name: str | None
    """Text or null."""
    external_key_id: str | None
    """Text or null."""
