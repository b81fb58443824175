# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class RealtimeFunctionTool(_Model):
    """`RealtimeFunctionTool` of the API."""

    type: Literal["function"] | None
    name: str | None
    description: str | None
    parameters: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"] | Unset = ...,
            name: str | Unset = ...,
            description: str | Unset = ...,
            parameters: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
