# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ChatCompletionRequestFunctionMessage(_Model):
    """Deprecated."""

    role: Literal["function"]
    content: str | None
    name: str

    _required = ("content", "name")
    _constants = {"role": "function"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            name: str,
            role: Literal["function"] | Unset = ...,
        ) -> None: ...
