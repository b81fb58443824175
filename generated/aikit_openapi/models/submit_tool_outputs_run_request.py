# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import SubmitToolOutputsRunRequestToolOutputsItemDict
    from ..types import Unset
    from .submit_tool_outputs_run_request_tool_outputs_item import SubmitToolOutputsRunRequestToolOutputsItem


@model
class SubmitToolOutputsRunRequest(_Model):
    """`SubmitToolOutputsRunRequest` of the API."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    stream: bool | None

    _required = ("tool_outputs",)
    _decoders = {
        "tool_outputs": many(one("SubmitToolOutputsRunRequestToolOutputsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_outputs: Sequence[
                SubmitToolOutputsRunRequestToolOutputsItem
                | SubmitToolOutputsRunRequestToolOutputsItemDict
                | Mapping[str, Any]
            ],
            stream: bool | None | Unset = ...,
        ) -> None: ...
