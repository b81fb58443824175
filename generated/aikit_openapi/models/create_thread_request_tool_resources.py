# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        CreateThreadRequestToolResourcesCodeInterpreterDict,
        CreateThreadRequestToolResourcesFileSearchDict,
    )
    from ..types import Unset
    from .create_thread_request_tool_resources_code_interpreter import (
        CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_request_tool_resources_file_search import CreateThreadRequestToolResourcesFileSearch


@model
class CreateThreadRequestToolResources(_Model):
    """`CreateThreadRequestToolResources` of the API."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadRequestToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("CreateThreadRequestToolResourcesCodeInterpreter"),
        "file_search": one("CreateThreadRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter
            | CreateThreadRequestToolResourcesCodeInterpreterDict
            | Mapping[str, Any]
            | Unset = ...,
            file_search: CreateThreadRequestToolResourcesFileSearch
            | CreateThreadRequestToolResourcesFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
