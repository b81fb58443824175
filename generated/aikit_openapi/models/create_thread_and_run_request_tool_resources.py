# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
        CreateThreadAndRunRequestToolResourcesFileSearchDict,
    )
    from ..types import Unset
    from .create_thread_and_run_request_tool_resources_code_interpreter import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request_tool_resources_file_search import (
        CreateThreadAndRunRequestToolResourcesFileSearch,
    )


@model
class CreateThreadAndRunRequestToolResources(_Model):
    """`CreateThreadAndRunRequestToolResources` of the API."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("CreateThreadAndRunRequestToolResourcesCodeInterpreter"),
        "file_search": one("CreateThreadAndRunRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter
            | CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
            | Mapping[str, Any]
            | Unset = ...,
            file_search: CreateThreadAndRunRequestToolResourcesFileSearch
            | CreateThreadAndRunRequestToolResourcesFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
