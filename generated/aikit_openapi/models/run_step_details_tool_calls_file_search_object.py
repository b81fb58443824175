# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_details_tool_calls_file_search_object_file_search import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )


@model
class RunStepDetailsToolCallsFileSearchObject(_Model):
    """`RunStepDetailsToolCallsFileSearchObject` of the API."""

    id: str
    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch

    _required = ("id", "file_search")
    _constants = {"type": "file_search"}
    _decoders = {
        "file_search": one("RunStepDetailsToolCallsFileSearchObjectFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch | Mapping[str, Any],
            type: Literal["file_search"] | Unset = ...,
        ) -> None: ...
