# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaFileCitationParam(_Model):
    """`BetaFileCitationParam` of the API."""

    type: Literal["file_citation"]
    """Default `file_citation`."""
    index: int
    """At least 0."""
    file_id: str
    filename: str

    _required = ("index", "file_id", "filename")
    _constants = {"type": "file_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            file_id: str,
            filename: str,
            type: Literal["file_citation"] | Unset = ...,
        ) -> None: ...
