# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .metadata import Metadata, MetadataInput
    from .thread_object_tool_resources import ThreadObjectToolResources


@model
class ThreadObject(_Model):
    """`ThreadObject` of the API."""

    id: str
    object: Literal["thread"]
    created_at: int
    """Unix time in seconds."""
    tool_resources: ThreadObjectToolResources | None
    metadata: Metadata | None

    _required = ("id", "created_at", "tool_resources", "metadata")
    _constants = {"object": "thread"}
    _decoders = {
        "tool_resources": one("ThreadObjectToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            tool_resources: ThreadObjectToolResources | Mapping[str, Any] | None,
            metadata: MetadataInput | None,
            object: Literal["thread"] | Unset = ...,
        ) -> None: ...
