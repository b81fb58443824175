# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class LocalShellToolCallOutput(_Model):
    """`LocalShellToolCallOutput` of the API."""

    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None

    _required = ("id", "output")
    _constants = {"type": "local_shell_call_output"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            output: str,
            type: Literal["local_shell_call_output"] | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | None | Unset = ...,
        ) -> None: ...
