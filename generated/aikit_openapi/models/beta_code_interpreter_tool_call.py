# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagDict,
        BetaCodeInterpreterOutputImageDict,
        BetaCodeInterpreterOutputLogsDict,
    )
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage
    from .beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs


@model
class BetaCodeInterpreterToolCall(_Model):
    """`BetaCodeInterpreterToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["code_interpreter_call"]
    """Default `code_interpreter_call`."""
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage] | None

    _required = ("id", "status", "container_id", "code", "outputs")
    _constants = {"type": "code_interpreter_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "outputs": union(
            items=union(
                "type", {"logs": "BetaCodeInterpreterOutputLogs", "image": "BetaCodeInterpreterOutputImage"}
            )
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
                BetaCodeInterpreterOutputLogs
                | BetaCodeInterpreterOutputLogsDict
                | BetaCodeInterpreterOutputImage
                | BetaCodeInterpreterOutputImageDict
                | Mapping[str, Any]
            ]
            | None,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["code_interpreter_call"] | Unset = ...,
        ) -> None: ...
