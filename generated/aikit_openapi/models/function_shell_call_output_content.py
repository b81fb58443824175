# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome
    from .function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome


@model
class FunctionShellCallOutputContent(_Model):
    """`FunctionShellCallOutputContent` of the API."""

    stdout: str
    stderr: str
    outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome
    created_by: str | None

    _required = ("stdout", "stderr", "outcome")
    _decoders = {
        "outcome": union(
            "type",
            {
                "timeout": "FunctionShellCallOutputTimeoutOutcome",
                "exit": "FunctionShellCallOutputExitOutcome",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str,
            stderr: str,
            outcome: FunctionShellCallOutputTimeoutOutcome
            | FunctionShellCallOutputExitOutcome
            | Mapping[str, Any],
            created_by: str | Unset = ...,
        ) -> None: ...
