# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FileCitationBody(_Model):
    """`FileCitationBody` of the API."""

    type: Literal["file_citation"]
    """Default `file_citation`."""
    file_id: str
    index: int
    filename: str

    _required = ("file_id", "index", "filename")
    _constants = {"type": "file_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            index: int,
            filename: str,
            type: Literal["file_citation"] | Unset = ...,
        ) -> None: ...
