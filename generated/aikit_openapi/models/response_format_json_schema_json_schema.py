# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema,
        ResponseFormatJsonSchemaSchemaInput,
    )


@model
class ResponseFormatJsonSchemaJsonSchema(_Model):
    """`ResponseFormatJsonSchemaJsonSchema` of the API."""

    description: str | None
    name: str
    schema: ResponseFormatJsonSchemaSchema | None
    strict: bool | None
    """Default `False`."""

    _required = ("name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = ...,
            schema: ResponseFormatJsonSchemaSchemaInput | Unset = ...,
            strict: bool | None | Unset = ...,
        ) -> None: ...
