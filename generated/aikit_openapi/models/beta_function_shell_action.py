# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class BetaFunctionShellAction(_Model):
    """`BetaFunctionShellAction` of the API."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None

    _required = ("commands", "timeout_ms", "max_output_length")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            commands: Sequence[str],
            timeout_ms: int | None,
            max_output_length: int | None,
        ) -> None: ...
