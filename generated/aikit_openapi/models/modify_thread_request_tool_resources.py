# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        ModifyThreadRequestToolResourcesCodeInterpreterDict,
        ModifyThreadRequestToolResourcesFileSearchDict,
    )
    from ..types import Unset
    from .modify_thread_request_tool_resources_code_interpreter import (
        ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .modify_thread_request_tool_resources_file_search import ModifyThreadRequestToolResourcesFileSearch


@model
class ModifyThreadRequestToolResources(_Model):
    """`ModifyThreadRequestToolResources` of the API."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None
    file_search: ModifyThreadRequestToolResourcesFileSearch | None

    _decoders = {
        "code_interpreter": one("ModifyThreadRequestToolResourcesCodeInterpreter"),
        "file_search": one("ModifyThreadRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter
            | ModifyThreadRequestToolResourcesCodeInterpreterDict
            | Mapping[str, Any]
            | Unset = ...,
            file_search: ModifyThreadRequestToolResourcesFileSearch
            | ModifyThreadRequestToolResourcesFileSearchDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
