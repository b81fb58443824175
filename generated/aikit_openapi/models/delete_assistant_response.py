# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeleteAssistantResponse(_Model):
    """`DeleteAssistantResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]

    _required = ("id", "deleted")
    _constants = {"object": "assistant.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["assistant.deleted"] | Unset = ...,
        ) -> None: ...
