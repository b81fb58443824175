# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.videos import ImageRefParam2Dict
    from ..types import Unset
    from .image_ref_param_2 import ImageRefParam2
    from .video_model import VideoModel
    from .video_seconds import VideoSeconds
    from .video_size import VideoSize


@model
class CreateVideoJsonBody(_Model):
    """`CreateVideoJsonBody` of the API."""

    model: VideoModel | None
    prompt: str
    """1 to 32000 characters."""
    input_reference: ImageRefParam2 | None
    seconds: VideoSeconds | None
    size: VideoSize | None

    _required = ("prompt",)
    _decoders = {
        "input_reference": one("ImageRefParam2"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str,
            model: VideoModel | Unset = ...,
            input_reference: ImageRefParam2 | ImageRefParam2Dict | Mapping[str, Any] | Unset = ...,
            seconds: VideoSeconds | Unset = ...,
            size: VideoSize | Unset = ...,
        ) -> None: ...
