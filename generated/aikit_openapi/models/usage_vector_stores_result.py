# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UsageVectorStoresResult(_Model):
    """`UsageVectorStoresResult` of the API."""

    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None

    _required = ("usage_bytes",)
    _constants = {"object": "organization.usage.vector_stores.result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            usage_bytes: int,
            object: Literal["organization.usage.vector_stores.result"] | Unset = ...,
            project_id: str | None | Unset = ...,
        ) -> None: ...
