# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_response_format_json_schema_schema import (
        BetaResponseFormatJsonSchemaSchema,
        BetaResponseFormatJsonSchemaSchemaInput,
    )


@model
class BetaTextResponseFormatJsonSchema(_Model):
    """`BetaTextResponseFormatJsonSchema` of the API."""

    type: Literal["json_schema"]
    description: str | None
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: bool | None
    """Default `False`."""

    _required = ("name", "schema")
    _constants = {"type": "json_schema"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            schema: BetaResponseFormatJsonSchemaSchemaInput,
            type: Literal["json_schema"] | Unset = ...,
            description: str | Unset = ...,
            strict: bool | None | Unset = ...,
        ) -> None: ...
