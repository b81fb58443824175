# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import LocalShellExecActionDict
    from ..types import Unset
    from .local_shell_exec_action import LocalShellExecAction


@model
class LocalShellToolCall(_Model):
    """`LocalShellToolCall` of the API."""

    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: LocalShellExecAction
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "call_id", "action", "status")
    _constants = {"type": "local_shell_call"}
    _decoders = {
        "action": one("LocalShellExecAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: LocalShellExecAction | LocalShellExecActionDict | Mapping[str, Any],
            status: Literal["in_progress", "completed", "incomplete"],
            type: Literal["local_shell_call"] | Unset = ...,
        ) -> None: ...
