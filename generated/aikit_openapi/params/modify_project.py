# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyProjectParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}. Omitted ones are not sent."""

    name: str | None
    """A string or None."""
    external_key_id: str | None
    """A string or None."""
