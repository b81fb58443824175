# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectApiKeyDeleteResponse(_Model):
    """`ProjectApiKeyDeleteResponse` of the API."""

    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool

    _required = ("id", "deleted")
    _constants = {"object": "organization.project.api_key.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["organization.project.api_key.deleted"] | Unset = ...,
        ) -> None: ...
