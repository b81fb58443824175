# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/hosted_tool_permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.hosted_tool_permission_update import HostedToolPermissionUpdate
    from ..typed_dicts.hosted_tools import HostedToolPermissionUpdateDict


class UpdateProjectHostedToolPermissionsParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/hosted_tool_permissions. Omitted ones are not sent."""

    file_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Mapping[str, Any] | None
    """`HostedToolPermissionUpdate` or None."""
    web_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Mapping[str, Any] | None
    """`HostedToolPermissionUpdate` or None."""
    image_generation: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Mapping[str, Any] | None
    """`HostedToolPermissionUpdate` or None."""
    mcp: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Mapping[str, Any] | None
    """`HostedToolPermissionUpdate` or None."""
    code_interpreter: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Mapping[str, Any] | None
    """`HostedToolPermissionUpdate` or None."""
