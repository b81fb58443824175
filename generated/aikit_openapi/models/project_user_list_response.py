# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .project_user import ProjectUser


@model
class ProjectUserListResponse(_Model):
    """`ProjectUserListResponse` of the API."""

    object: str
    data: list[ProjectUser]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _required = ("object", "data", "has_more")
    _decoders = {
        "data": many(one("ProjectUser")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            data: Sequence[ProjectUser | Mapping[str, Any]],
            has_more: bool,
            first_id: str | None | Unset = ...,
            last_id: str | None | Unset = ...,
        ) -> None: ...
