# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .beta_function_shell_call_output_exit_outcome import BetaFunctionShellCallOutputExitOutcome
    from .beta_function_shell_call_output_timeout_outcome import BetaFunctionShellCallOutputTimeoutOutcome


@model
class BetaFunctionShellCallOutputContent(_Model):
    """`BetaFunctionShellCallOutputContent` of the API."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome
    created_by: str | None

    _required = ("stdout", "stderr", "outcome")
    _decoders = {
        "outcome": union(
            "type",
            {
                "timeout": "BetaFunctionShellCallOutputTimeoutOutcome",
                "exit": "BetaFunctionShellCallOutputExitOutcome",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str,
            stderr: str,
            outcome: BetaFunctionShellCallOutputTimeoutOutcome
            | BetaFunctionShellCallOutputExitOutcome
            | Mapping[str, Any],
            created_by: str | Unset = ...,
        ) -> None: ...
