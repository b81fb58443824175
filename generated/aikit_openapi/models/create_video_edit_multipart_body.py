# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.videos import VideoReferenceInputParamDict
    from ..types import FileTypes
    from .video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoEditMultipartBody(_Model):
    """`CreateVideoEditMultipartBody` of the API."""

    video: FileTypes | VideoReferenceInputParam
    prompt: str
    """1 to 32000 characters."""

    _required = ("video", "prompt")
    _decoders = {
        "video": one("VideoReferenceInputParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video: FileTypes | VideoReferenceInputParam | VideoReferenceInputParamDict | Mapping[str, Any],
            prompt: str,
        ) -> None: ...
