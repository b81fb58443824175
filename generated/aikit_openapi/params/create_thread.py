# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.create_message_request import CreateMessageRequest
    from ..models.create_thread_request_tool_resources import CreateThreadRequestToolResources
    from ..models.metadata import MetadataInput
    from ..typed_dicts.assistants import CreateMessageRequestDict, CreateThreadRequestToolResourcesDict


class CreateThreadParams(TypedDict, total=False):
    """Body fields and query parameters of POST /threads. Omitted ones are not sent."""

    messages: Sequence[CreateMessageRequest | CreateMessageRequestDict | Mapping[str, Any]]
    """A list of `CreateMessageRequest`."""
    tool_resources: (
        CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | Mapping[str, Any] | None
    )
    """`CreateThreadRequestToolResources` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
