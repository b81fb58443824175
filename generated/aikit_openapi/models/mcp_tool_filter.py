# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class MCPToolFilter(_Model):
    """`MCPToolFilter` of the API."""

    tool_names: list[str] | None
    read_only: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_names: Sequence[str] | Unset = ...,
            read_only: bool | Unset = ...,
        ) -> None: ...
