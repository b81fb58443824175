# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/{thread_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.metadata import MetadataInput
    from ..models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources
    from ..typed_dicts.assistants import ModifyThreadRequestToolResourcesDict


class ModifyThreadParams(TypedDict, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}. Omitted ones are not sent."""

    tool_resources: (
        ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Mapping[str, Any] | None
    )
    """`ModifyThreadRequestToolResources` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
