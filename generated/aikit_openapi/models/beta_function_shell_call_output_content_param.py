# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from .beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam,
        BetaFunctionShellCallOutputOutcomeParamInput,
    )


@model
class BetaFunctionShellCallOutputContentParam(_Model):
    """`BetaFunctionShellCallOutputContentParam` of the API."""

    stdout: str
    """At most 10485760 characters."""
    stderr: str
    """At most 10485760 characters."""
    outcome: BetaFunctionShellCallOutputOutcomeParam

    _required = ("stdout", "stderr", "outcome")
    _decoders = {
        "outcome": named("BetaFunctionShellCallOutputOutcomeParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str,
            stderr: str,
            outcome: BetaFunctionShellCallOutputOutcomeParamInput,
        ) -> None: ...
