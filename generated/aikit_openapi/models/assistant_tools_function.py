# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import FunctionObjectDict
    from ..types import Unset
    from .function_object import FunctionObject


@model
class AssistantToolsFunction(_Model):
    """`AssistantToolsFunction` of the API."""

    type: Literal["function"]
    function: FunctionObject

    _required = ("function",)
    _constants = {"type": "function"}
    _decoders = {
        "function": one("FunctionObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionObject | FunctionObjectDict | Mapping[str, Any],
            type: Literal["function"] | Unset = ...,
        ) -> None: ...
