# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAutoCodeInterpreterToolParamDict
    from ..types import Unset
    from .beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@model
class BetaCodeInterpreterTool(_Model):
    """`BetaCodeInterpreterTool` of the API."""

    type: Literal["code_interpreter"]
    container: str | BetaAutoCodeInterpreterToolParam
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""

    _required = ("container",)
    _constants = {"type": "code_interpreter"}
    _decoders = {
        "container": one("BetaAutoCodeInterpreterToolParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            container: str
            | BetaAutoCodeInterpreterToolParam
            | BetaAutoCodeInterpreterToolParamDict
            | Mapping[str, Any],
            type: Literal["code_interpreter"] | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
