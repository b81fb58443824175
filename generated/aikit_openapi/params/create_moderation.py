# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.create_moderation_request_input_item_image_url import (
        CreateModerationRequestInputItemImageUrl,
    )
    from ..models.create_moderation_request_input_item_text import CreateModerationRequestInputItemText
    from ..typed_dicts.moderations import (
        CreateModerationRequestInputItemImageUrlDict,
        CreateModerationRequestInputItemTextDict,
    )


class CreateModerationOptions(TypedDict, total=False):
    """`CreateModerationParams` without `input`, for methods that name these arguments."""

    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )
    """Id of the moderation model; default `omni-moderation-latest`."""


class CreateModerationParams(CreateModerationOptions, total=False):
    """Body fields and query parameters of POST /moderations. Omitted ones are not sent."""

    input: (
        str
        | Sequence[str]
        | Sequence[
            CreateModerationRequestInputItemImageUrl
            | CreateModerationRequestInputItemImageUrlDict
            | CreateModerationRequestInputItemText
            | CreateModerationRequestInputItemTextDict
            | Mapping[str, Any]
        ]
    )
    """The input to classify: a text, a list of texts, or a list of text and image parts. Default `''`."""
