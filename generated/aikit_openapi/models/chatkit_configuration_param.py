# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chatkit import AutomaticThreadTitlingParamDict, FileUploadParamDict, HistoryParamDict
    from ..types import Unset
    from .automatic_thread_titling_param import AutomaticThreadTitlingParam
    from .file_upload_param import FileUploadParam
    from .history_param import HistoryParam


@model
class ChatkitConfigurationParam(_Model):
    """`ChatkitConfigurationParam` of the API."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None
    file_upload: FileUploadParam | None
    history: HistoryParam | None

    _decoders = {
        "automatic_thread_titling": one("AutomaticThreadTitlingParam"),
        "file_upload": one("FileUploadParam"),
        "history": one("HistoryParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            automatic_thread_titling: AutomaticThreadTitlingParam
            | AutomaticThreadTitlingParamDict
            | Mapping[str, Any]
            | Unset = ...,
            file_upload: FileUploadParam | FileUploadParamDict | Mapping[str, Any] | Unset = ...,
            history: HistoryParam | HistoryParamDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
