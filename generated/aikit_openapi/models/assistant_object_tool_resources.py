# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .assistant_object_tool_resources_code_interpreter import AssistantObjectToolResourcesCodeInterpreter
    from .assistant_object_tool_resources_file_search import AssistantObjectToolResourcesFileSearch


@model
class AssistantObjectToolResources(_Model):
    """`AssistantObjectToolResources` of the API."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None
    file_search: AssistantObjectToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("AssistantObjectToolResourcesCodeInterpreter"),
        "file_search": one("AssistantObjectToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: AssistantObjectToolResourcesCodeInterpreter | Mapping[str, Any] | Unset = ...,
            file_search: AssistantObjectToolResourcesFileSearch | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
