# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProgrammaticToolCallingParam(_Model):
    """`ProgrammaticToolCallingParam` of the API."""

    type: Literal["programmatic_tool_calling"]
    """Default `programmatic_tool_calling`."""

    _constants = {"type": "programmatic_tool_calling"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["programmatic_tool_calling"] | Unset = ...,
        ) -> None: ...
