# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectGroupDeletedResource(_Model):
    """`ProjectGroupDeletedResource` of the API."""

    object: Literal["project.group.deleted"]
    deleted: bool

    _required = ("deleted",)
    _constants = {"object": "project.group.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            object: Literal["project.group.deleted"] | Unset = ...,
        ) -> None: ...
