# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CompactionBody(_Model):
    """`CompactionBody` of the API."""

    type: Literal["compaction"]
    """Default `compaction`."""
    id: str
    encrypted_content: str
    created_by: str | None

    _required = ("id", "encrypted_content")
    _constants = {"type": "compaction"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            encrypted_content: str,
            type: Literal["compaction"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
