# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ConversationResource(_Model):
    """`ConversationResource` of the API."""

    id: str
    object: Literal["conversation"]
    """Default `conversation`."""
    metadata: Any
    created_at: int
    """Unix time in seconds."""

    _required = ("id", "metadata", "created_at")
    _constants = {"object": "conversation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            metadata: Any,
            created_at: int,
            object: Literal["conversation"] | Unset = ...,
        ) -> None: ...
