# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_object_required_action_submit_tool_outputs import RunObjectRequiredActionSubmitToolOutputs


@model
class RunObjectRequiredAction(_Model):
    """`RunObjectRequiredAction` of the API."""

    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs

    _required = ("submit_tool_outputs",)
    _constants = {"type": "submit_tool_outputs"}
    _decoders = {
        "submit_tool_outputs": one("RunObjectRequiredActionSubmitToolOutputs"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs | Mapping[str, Any],
            type: Literal["submit_tool_outputs"] | Unset = ...,
        ) -> None: ...
