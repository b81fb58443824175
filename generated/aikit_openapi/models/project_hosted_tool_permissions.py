# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .hosted_tool_permission import HostedToolPermission


@model
class ProjectHostedToolPermissions(_Model):
    """`ProjectHostedToolPermissions` of the API."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission

    _required = ("file_search", "web_search", "image_generation", "mcp", "code_interpreter")
    _decoders = {
        "file_search": one("HostedToolPermission"),
        "web_search": one("HostedToolPermission"),
        "image_generation": one("HostedToolPermission"),
        "mcp": one("HostedToolPermission"),
        "code_interpreter": one("HostedToolPermission"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: HostedToolPermission | Mapping[str, Any],
            web_search: HostedToolPermission | Mapping[str, Any],
            image_generation: HostedToolPermission | Mapping[str, Any],
            mcp: HostedToolPermission | Mapping[str, Any],
            code_interpreter: HostedToolPermission | Mapping[str, Any],
        ) -> None: ...
