# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import ResponseFormatJsonSchemaJsonSchemaDict
    from ..types import Unset
    from .response_format_json_schema_json_schema import ResponseFormatJsonSchemaJsonSchema


@model
class ResponseFormatJsonSchema(_Model):
    """`ResponseFormatJsonSchema` of the API."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJsonSchema

    _required = ("json_schema",)
    _constants = {"type": "json_schema"}
    _decoders = {
        "json_schema": one("ResponseFormatJsonSchemaJsonSchema"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            json_schema: ResponseFormatJsonSchemaJsonSchema
            | ResponseFormatJsonSchemaJsonSchemaDict
            | Mapping[str, Any],
            type: Literal["json_schema"] | Unset = ...,
        ) -> None: ...
