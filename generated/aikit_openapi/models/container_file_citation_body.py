# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ContainerFileCitationBody(_Model):
    """`ContainerFileCitationBody` of the API."""

    type: Literal["container_file_citation"]
    """Default `container_file_citation`."""
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str

    _required = ("container_id", "file_id", "start_index", "end_index", "filename")
    _constants = {"type": "container_file_citation"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            container_id: str,
            file_id: str,
            start_index: int,
            end_index: int,
            filename: str,
            type: Literal["container_file_citation"] | Unset = ...,
        ) -> None: ...
