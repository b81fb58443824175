# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .moderation_result_body import ModerationResultBody


@model
class ChatCompletionModerationResults(_Model):
    """`ChatCompletionModerationResults` of the API."""

    type: Literal["moderation_results"]
    model: str
    results: list[ModerationResultBody]

    _required = ("model", "results")
    _constants = {"type": "moderation_results"}
    _decoders = {
        "results": many(one("ModerationResultBody")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            results: Sequence[ModerationResultBody | Mapping[str, Any]],
            type: Literal["moderation_results"] | Unset = ...,
        ) -> None: ...
