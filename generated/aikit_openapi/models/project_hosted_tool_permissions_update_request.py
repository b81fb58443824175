# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.hosted_tools import HostedToolPermissionUpdateDict
    from ..types import Unset
    from .hosted_tool_permission_update import HostedToolPermissionUpdate


@model
class ProjectHostedToolPermissionsUpdateRequest(_Model):
    """`ProjectHostedToolPermissionsUpdateRequest` of the API."""

    file_search: HostedToolPermissionUpdate | None
    web_search: HostedToolPermissionUpdate | None
    image_generation: HostedToolPermissionUpdate | None
    mcp: HostedToolPermissionUpdate | None
    code_interpreter: HostedToolPermissionUpdate | None

    _decoders = {
        "file_search": one("HostedToolPermissionUpdate"),
        "web_search": one("HostedToolPermissionUpdate"),
        "image_generation": one("HostedToolPermissionUpdate"),
        "mcp": one("HostedToolPermissionUpdate"),
        "code_interpreter": one("HostedToolPermissionUpdate"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: HostedToolPermissionUpdate
            | HostedToolPermissionUpdateDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            web_search: HostedToolPermissionUpdate
            | HostedToolPermissionUpdateDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            image_generation: HostedToolPermissionUpdate
            | HostedToolPermissionUpdateDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            mcp: HostedToolPermissionUpdate
            | HostedToolPermissionUpdateDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            code_interpreter: HostedToolPermissionUpdate
            | HostedToolPermissionUpdateDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
