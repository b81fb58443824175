# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        ModifyAssistantRequestToolResourcesCodeInterpreterDict,
        ModifyAssistantRequestToolResourcesFileSearchDict,
    )
    from ..types import Unset
    from .modify_assistant_request_tool_resources_code_interpreter import (
        ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request_tool_resources_file_search import (
        ModifyAssistantRequestToolResourcesFileSearch,
    )


@model
class ModifyAssistantRequestToolResources(_Model):
    """`ModifyAssistantRequestToolResources` of the API."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("ModifyAssistantRequestToolResourcesCodeInterpreter"),
        "file_search": one("ModifyAssistantRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter
            | ModifyAssistantRequestToolResourcesCodeInterpreterDict
            | Mapping[str, Any]
            | Unset = ...,
            file_search: ModifyAssistantRequestToolResourcesFileSearch
            | ModifyAssistantRequestToolResourcesFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
