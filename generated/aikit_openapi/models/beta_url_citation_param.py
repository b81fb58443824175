# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaUrlCitationParam(_Model):
    """`BetaUrlCitationParam` of the API."""

    type: Literal["url_citation"]
    """Default `url_citation`."""
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    title: str

    _required = ("start_index", "end_index", "url", "title")
    _constants = {"type": "url_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_index: int,
            end_index: int,
            url: str,
            title: str,
            type: Literal["url_citation"] | Unset = ...,
        ) -> None: ...
