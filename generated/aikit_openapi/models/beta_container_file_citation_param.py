# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaContainerFileCitationParam(_Model):
    """`BetaContainerFileCitationParam` of the API."""

    type: Literal["container_file_citation"]
    """Default `container_file_citation`."""
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    container_id: str
    file_id: str
    filename: str

    _required = ("start_index", "end_index", "container_id", "file_id", "filename")
    _constants = {"type": "container_file_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_index: int,
            end_index: int,
            container_id: str,
            file_id: str,
            filename: str,
            type: Literal["container_file_citation"] | Unset = ...,
        ) -> None: ...
