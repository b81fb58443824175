# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import AutoCodeInterpreterToolParamDict
    from ..types import Unset
    from .auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam
    from .callable_tool_allowed_caller import CallableToolAllowedCaller


@model
class CodeInterpreterTool(_Model):
    """`CodeInterpreterTool` of the API."""

    type: Literal["code_interpreter"]
    container: str | AutoCodeInterpreterToolParam
    allowed_callers: list[CallableToolAllowedCaller] | None
    """At least 1 item."""

    _required = ("container",)
    _constants = {"type": "code_interpreter"}
    _decoders = {
        "container": one("AutoCodeInterpreterToolParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            container: str
            | AutoCodeInterpreterToolParam
            | AutoCodeInterpreterToolParamDict
            | Mapping[str, Any],
            type: Literal["code_interpreter"] | Unset = ...,
            allowed_callers: Sequence[CallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
