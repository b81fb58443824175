# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeletedThreadResource(_Model):
    """`DeletedThreadResource` of the API."""

    id: str
    object: Literal["chatkit.thread.deleted"]
    """Default `chatkit.thread.deleted`."""
    deleted: bool

    _required = ("id", "deleted")
    _constants = {"object": "chatkit.thread.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["chatkit.thread.deleted"] | Unset = ...,
        ) -> None: ...
