# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import CreateMessageRequestDict, CreateThreadRequestToolResourcesDict
    from ..types import Unset
    from .create_message_request import CreateMessageRequest
    from .create_thread_request_tool_resources import CreateThreadRequestToolResources
    from .metadata import Metadata, MetadataInput


@model
class CreateThreadRequest(_Model):
    """`CreateThreadRequest` of the API."""

    messages: list[CreateMessageRequest] | None
    tool_resources: CreateThreadRequestToolResources | None
    metadata: Metadata | None

    _decoders = {
        "messages": many(one("CreateMessageRequest")),
        "tool_resources": one("CreateThreadRequestToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[CreateMessageRequest | CreateMessageRequestDict | Mapping[str, Any]]
            | Unset = ...,
            tool_resources: CreateThreadRequestToolResources
            | CreateThreadRequestToolResourcesDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
