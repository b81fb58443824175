# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UrlCitationBody(_Model):
    """`UrlCitationBody` of the API."""

    type: Literal["url_citation"]
    """Default `url_citation`."""
    url: str
    start_index: int
    end_index: int
    title: str

    _required = ("url", "start_index", "end_index", "title")
    _constants = {"type": "url_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            start_index: int,
            end_index: int,
            title: str,
            type: Literal["url_citation"] | Unset = ...,
        ) -> None: ...
