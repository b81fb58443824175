# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /videos/extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.video_reference_input_param import VideoReferenceInputParam
    from ..models.video_seconds import VideoSeconds
    from ..typed_dicts.videos import VideoReferenceInputParamDict
    from ..types import FileTypes


class CreateVideoExtendOptions(TypedDict, total=False):
    """`CreateVideoExtendParams` without `video`, `prompt`, `seconds`, for methods that name these arguments."""


class CreateVideoExtendParams(CreateVideoExtendOptions, total=False):
    """Body fields and query parameters of POST /videos/extensions. Omitted ones are not sent."""

    video: VideoReferenceInputParam | VideoReferenceInputParamDict | FileTypes | Mapping[str, Any]
    """`VideoReferenceInputParam` or `VideoReferenceInputParam` or a file."""
    prompt: str
    """A string, 1 to 32000 characters."""
    seconds: VideoSeconds
    """`VideoSeconds`."""
