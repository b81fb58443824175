# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .completion_usage import CompletionUsage
    from .create_completion_response_choices_item import CreateCompletionResponseChoicesItem


@model
class CreateCompletionResponse(_Model):
    """`CreateCompletionResponse` of the API."""

    id: str
    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    """Unix time in seconds."""
    model: str
    system_fingerprint: str | None
    object: Literal["text_completion"]
    usage: CompletionUsage | None

    _required = ("id", "choices", "created", "model")
    _constants = {"object": "text_completion"}
    _decoders = {
        "choices": many(one("CreateCompletionResponseChoicesItem")),
        "usage": one("CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            choices: Sequence[CreateCompletionResponseChoicesItem | Mapping[str, Any]],
            created: int,
            model: str,
            system_fingerprint: str | Unset = ...,
            object: Literal["text_completion"] | Unset = ...,
            usage: CompletionUsage | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
