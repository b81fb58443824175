# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .costs_result_amount import CostsResultAmount


@model
class CostsResult(_Model):
    """`CostsResult` of the API."""

    object: Literal["organization.costs.result"]
    amount: CostsResultAmount | None
    line_item: str | None
    project_id: str | None
    api_key_id: str | None
    quantity: float | None
    quantity_unit: (
        Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | str
        | None
    )

    _constants = {"object": "organization.costs.result"}
    _decoders = {
        "amount": one("CostsResultAmount"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.costs.result"] | Unset = ...,
            amount: CostsResultAmount | Mapping[str, Any] | Unset = ...,
            line_item: str | None | Unset = ...,
            project_id: str | None | Unset = ...,
            api_key_id: str | None | Unset = ...,
            quantity: float | None | Unset = ...,
            quantity_unit: Literal[
                "tokens",
                "1000_tokens",
                "duration_seconds",
                "duration_minutes",
                "duration_hours",
                "gibibyte_hours",
                "images",
                "characters",
            ]
            | str
            | None
            | Unset = ...,
        ) -> None: ...
