# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        CreateAssistantRequestToolResourcesCodeInterpreterDict,
        CreateAssistantRequestToolResourcesFileSearchDict,
    )
    from ..types import Unset
    from .create_assistant_request_tool_resources_code_interpreter import (
        CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .create_assistant_request_tool_resources_file_search import (
        CreateAssistantRequestToolResourcesFileSearch,
    )


@model
class CreateAssistantRequestToolResources(_Model):
    """`CreateAssistantRequestToolResources` of the API."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None
    file_search: CreateAssistantRequestToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("CreateAssistantRequestToolResourcesCodeInterpreter"),
        "file_search": one("CreateAssistantRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter
            | CreateAssistantRequestToolResourcesCodeInterpreterDict
            | Mapping[str, Any]
            | Unset = ...,
            file_search: CreateAssistantRequestToolResourcesFileSearch
            | CreateAssistantRequestToolResourcesFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
