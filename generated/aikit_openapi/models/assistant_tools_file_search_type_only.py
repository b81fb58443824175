# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AssistantToolsFileSearchTypeOnly(_Model):
    """`AssistantToolsFileSearchTypeOnly` of the API."""

    type: Literal["file_search"]

    _constants = {"type": "file_search"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"] | Unset = ...,
        ) -> None: ...
