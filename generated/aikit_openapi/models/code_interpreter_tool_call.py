# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import CodeInterpreterOutputImageDict, CodeInterpreterOutputLogsDict
    from ..types import Unset
    from .code_interpreter_output_image import CodeInterpreterOutputImage
    from .code_interpreter_output_logs import CodeInterpreterOutputLogs


@model
class CodeInterpreterToolCall(_Model):
    """`CodeInterpreterToolCall` of the API."""

    type: Literal["code_interpreter_call"]
    """Default `code_interpreter_call`."""
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[CodeInterpreterOutputLogs | CodeInterpreterOutputImage] | None

    _required = ("id", "status", "container_id", "code", "outputs")
    _constants = {"type": "code_interpreter_call"}
    _decoders = {
        "outputs": union(
            items=union("type", {"logs": "CodeInterpreterOutputLogs", "image": "CodeInterpreterOutputImage"})
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"],
            container_id: str,
            code: str | None,
            outputs: Sequence[
                CodeInterpreterOutputLogs
                | CodeInterpreterOutputLogsDict
                | CodeInterpreterOutputImage
                | CodeInterpreterOutputImageDict
                | Mapping[str, Any]
            ]
            | None,
            type: Literal["code_interpreter_call"] | Unset = ...,
        ) -> None: ...
