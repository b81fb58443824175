# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.submit_tool_outputs_run_request_tool_outputs_item import (
        SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from ..typed_dicts.assistants import SubmitToolOutputsRunRequestToolOutputsItemDict


class SubmitToolOuputsToRunOptions(TypedDict, total=False):
    """`SubmitToolOuputsToRunParams` without `tool_outputs`, `stream`, for methods that name these arguments."""


class SubmitToolOuputsToRunParams(SubmitToolOuputsToRunOptions, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs. Omitted ones are not sent."""

    tool_outputs: Sequence[
        SubmitToolOutputsRunRequestToolOutputsItem
        | SubmitToolOutputsRunRequestToolOutputsItemDict
        | Mapping[str, Any]
    ]
    """A list of `SubmitToolOutputsRunRequestToolOutputsItem`."""
    stream: bool | None
    """A boolean or None."""
