# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class WebSearchToolFilters(_Model):
    """`WebSearchToolFilters` of the API."""

    allowed_domains: list[str] | None
    """Default `[]`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_domains: Sequence[str] | None | Unset = ...,
        ) -> None: ...
