# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/model_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class UpdateProjectModelPermissionsOptions(TypedDict, total=False):
    """`UpdateProjectModelPermissionsParams` without `mode`, `model_ids`, for methods that name these arguments."""


class UpdateProjectModelPermissionsParams(UpdateProjectModelPermissionsOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/model_permissions. Omitted ones are not sent."""

    mode: Literal["allow_list", "deny_list"]
    """`allow_list` or `deny_list`."""
    model_ids: Sequence[str]
    """A list of strings."""
