# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.image_ref_param_2 import ImageRefParam2
    from ..models.video_model import VideoModel
    from ..models.video_seconds import VideoSeconds
    from ..models.video_size import VideoSize
    from ..typed_dicts.videos import ImageRefParam2Dict
    from ..types import FileTypes


class CreateVideoOptions(TypedDict, total=False):
    """`CreateVideoParams` without `prompt`, for methods that name these arguments."""

    model: VideoModel
    """`VideoModel`."""
    input_reference: ImageRefParam2 | ImageRefParam2Dict | FileTypes | Mapping[str, Any]
    """`ImageRefParam2` or a file or `ImageRefParam2`."""
    seconds: VideoSeconds
    """`VideoSeconds`."""
    size: VideoSize
    """`VideoSize`."""


class CreateVideoParams(CreateVideoOptions, total=False):
    """Body fields and query parameters of POST /videos. Omitted ones are not sent."""

    prompt: str
    """A string, 1 to 32000 characters."""
