# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeletedConversationResource(_Model):
    """`DeletedConversationResource` of the API."""

    object: Literal["conversation.deleted"]
    """Default `conversation.deleted`."""
    deleted: bool
    id: str

    _required = ("deleted", "id")
    _constants = {"object": "conversation.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["conversation.deleted"] | Unset = ...,
        ) -> None: ...
