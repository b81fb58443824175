# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(_Model):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` of the API."""

    type: Literal["item_reference"]
    item_reference: str

    _required = ("item_reference",)
    _constants = {"type": "item_reference"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_reference: str,
            type: Literal["item_reference"] | Unset = ...,
        ) -> None: ...
