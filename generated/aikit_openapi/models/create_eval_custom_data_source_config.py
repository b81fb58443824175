# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class CreateEvalCustomDataSourceConfig(_Model):
    """`CreateEvalCustomDataSourceConfig` of the API."""

    type: Literal["custom"]
    """Default `custom`."""
    item_schema: dict[str, Any]
    include_sample_schema: bool | None
    """Default `False`."""

    _required = ("item_schema",)
    _constants = {"type": "custom"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_schema: Mapping[str, Any],
            type: Literal["custom"] | Unset = ...,
            include_sample_schema: bool | Unset = ...,
        ) -> None: ...
