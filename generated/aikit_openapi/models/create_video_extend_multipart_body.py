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
    from .video_seconds import VideoSeconds


@model
class CreateVideoExtendMultipartBody(_Model):
    """`CreateVideoExtendMultipartBody` of the API."""

    video: VideoReferenceInputParam | FileTypes
    prompt: str
    """1 to 32000 characters."""
    seconds: VideoSeconds

    _required = ("video", "prompt", "seconds")
    _decoders = {
        "video": one("VideoReferenceInputParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any],
            prompt: str,
            seconds: VideoSeconds,
        ) -> None: ...
