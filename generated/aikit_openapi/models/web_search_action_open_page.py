# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class WebSearchActionOpenPage(_Model):
    """`WebSearchActionOpenPage` of the API."""

    type: Literal["open_page"]
    url: str | None

    _constants = {"type": "open_page"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["open_page"] | Unset = ...,
            url: str | None | Unset = ...,
        ) -> None: ...
