# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectGroup(_Model):
    """`ProjectGroup` of the API."""

    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int
    """Unix time in seconds."""

    _required = ("project_id", "group_id", "group_name", "group_type", "created_at")
    _constants = {"object": "project.group"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project_id: str,
            group_id: str,
            group_name: str,
            group_type: Literal["group", "tenant_group"],
            created_at: int,
            object: Literal["project.group"] | Unset = ...,
        ) -> None: ...
