# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .thread_object_tool_resources_code_interpreter import ThreadObjectToolResourcesCodeInterpreter
    from .thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch


@model
class ThreadObjectToolResources(_Model):
    """`ThreadObjectToolResources` of the API."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    file_search: ThreadObjectToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("ThreadObjectToolResourcesCodeInterpreter"),
        "file_search": one("ThreadObjectToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ThreadObjectToolResourcesCodeInterpreter | Mapping[str, Any] | Unset = ...,
            file_search: ThreadObjectToolResourcesFileSearch | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
