# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaImageGenToolInputImageMaskDict
    from ..types import Unset
    from .beta_image_gen_action_enum import BetaImageGenActionEnum
    from .beta_image_gen_tool_input_image_mask import BetaImageGenToolInputImageMask
    from .beta_input_fidelity import BetaInputFidelity


@model
class BetaImageGenTool(_Model):
    """`BetaImageGenTool` of the API."""

    type: Literal["image_generation"]
    model: (
        Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
        | str
        | None
    )
    quality: Literal["low", "medium", "high", "auto"] | None
    """Default `auto`."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None
    """Default `auto`."""
    output_format: Literal["png", "webp", "jpeg"] | None
    """Default `png`."""
    output_compression: int | None
    """0 to 100; default 100."""
    moderation: Literal["auto", "low"] | None
    """Default `auto`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Default `auto`."""
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMask | None
    partial_images: int | None
    """0 to 3; default 0."""
    action: BetaImageGenActionEnum | None

    _constants = {"type": "image_generation"}
    _decoders = {
        "input_image_mask": one("BetaImageGenToolInputImageMask"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation"] | Unset = ...,
            model: Literal[
                "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"
            ]
            | str
            | Unset = ...,
            quality: Literal["low", "medium", "high", "auto"] | Unset = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | Unset = ...,
            output_format: Literal["png", "webp", "jpeg"] | Unset = ...,
            output_compression: int | Unset = ...,
            moderation: Literal["auto", "low"] | Unset = ...,
            background: Literal["transparent", "opaque", "auto"] | Unset = ...,
            input_fidelity: BetaInputFidelity | None | Unset = ...,
            input_image_mask: BetaImageGenToolInputImageMask
            | BetaImageGenToolInputImageMaskDict
            | Mapping[str, Any]
            | Unset = ...,
            partial_images: int | Unset = ...,
            action: BetaImageGenActionEnum | Unset = ...,
        ) -> None: ...
