# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .error_2 import Error2
    from .video_model import VideoModel
    from .video_size import VideoSize
    from .video_status import VideoStatus


@model
class VideoResource(_Model):
    """`VideoResource` of the API."""

    id: str
    object: Literal["video"]
    """Default `video`."""
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    """Unix time in seconds."""
    completed_at: int | None
    """Unix time in seconds."""
    expires_at: int | None
    """Unix time in seconds."""
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2 | None

    _required = (
        "id",
        "model",
        "status",
        "progress",
        "created_at",
        "completed_at",
        "expires_at",
        "prompt",
        "size",
        "seconds",
        "remixed_from_video_id",
        "error",
    )
    _constants = {"object": "video"}
    _decoders = {
        "error": one("Error2"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            model: VideoModel,
            status: VideoStatus,
            progress: int,
            created_at: int,
            completed_at: int | None,
            expires_at: int | None,
            prompt: str | None,
            size: VideoSize,
            seconds: str,
            remixed_from_video_id: str | None,
            error: Error2 | Mapping[str, Any] | None,
            object: Literal["video"] | Unset = ...,
        ) -> None: ...
