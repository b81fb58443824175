# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FilePath(_Model):
    """`FilePath` of the API."""

    type: Literal["file_path"]
    file_id: str
    index: int

    _required = ("file_id", "index")
    _constants = {"type": "file_path"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            index: int,
            type: Literal["file_path"] | Unset = ...,
        ) -> None: ...
