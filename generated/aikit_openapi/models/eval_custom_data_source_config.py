# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class EvalCustomDataSourceConfig(_Model):
    """`EvalCustomDataSourceConfig` of the API."""

    type: Literal["custom"]
    """Default `custom`."""
    schema: dict[str, Any]

    _required = ("schema",)
    _constants = {"type": "custom"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["custom"] | Unset = ...,
        ) -> None: ...
