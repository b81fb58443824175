# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class MCPListToolsTool(_Model):
    """`MCPListToolsTool` of the API."""

    name: str
    description: str | None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None

    _required = ("name", "input_schema")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            input_schema: Mapping[str, Any],
            description: str | None | Unset = ...,
            annotations: Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
