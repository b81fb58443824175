# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .user_projects_data_item import UserProjectsDataItem


@model
class UserProjects(_Model):
    """`UserProjects` of the API."""

    object: Literal["list"]
    data: list[UserProjectsDataItem]

    _required = ("data",)
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("UserProjectsDataItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[UserProjectsDataItem | Mapping[str, Any]],
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
