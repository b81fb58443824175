# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class EvalJsonlFileContentSourceContentItem(_Model):
    """`EvalJsonlFileContentSourceContentItem` of the API."""

    item: dict[str, Any]
    sample: dict[str, Any] | None

    _required = ("item",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: Mapping[str, Any],
            sample: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
