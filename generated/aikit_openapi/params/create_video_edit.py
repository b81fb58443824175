# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /videos/edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.video_reference_input_param import VideoReferenceInputParam
    from ..typed_dicts.videos import VideoReferenceInputParamDict
    from ..types import FileTypes


class CreateVideoEditOptions(TypedDict, total=False):
    """`CreateVideoEditParams` without `video`, `prompt`, for methods that name these arguments."""


class CreateVideoEditParams(CreateVideoEditOptions, total=False):
    """Body fields and query parameters of POST /videos/edits. Omitted ones are not sent."""

    video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any]
    """`VideoReferenceInputParam` or a file or `VideoReferenceInputParam`."""
    prompt: str
    """A string, 1 to 32000 characters."""
