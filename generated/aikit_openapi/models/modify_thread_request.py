# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import ModifyThreadRequestToolResourcesDict
    from ..types import Unset
    from .metadata import Metadata, MetadataInput
    from .modify_thread_request_tool_resources import ModifyThreadRequestToolResources


@model
class ModifyThreadRequest(_Model):
    """`ModifyThreadRequest` of the API."""

    tool_resources: ModifyThreadRequestToolResources | None
    metadata: Metadata | None

    _decoders = {
        "tool_resources": one("ModifyThreadRequestToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_resources: ModifyThreadRequestToolResources
            | ModifyThreadRequestToolResourcesDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
