# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `hosted_tools`."""

from __future__ import annotations

from typing import Required, TypedDict


class HostedToolPermissionUpdateDict(TypedDict, total=False):
    enabled: Required[bool]


class ProjectHostedToolPermissionsUpdateRequestDict(TypedDict, total=False):
    file_search: HostedToolPermissionUpdateDict | None
    web_search: HostedToolPermissionUpdateDict | None
    image_generation: HostedToolPermissionUpdateDict | None
    mcp: HostedToolPermissionUpdateDict | None
    code_interpreter: HostedToolPermissionUpdateDict | None
