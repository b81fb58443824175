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
    """`CreateModerationParams` without input, for methods that name these."""

    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )
    """Id of the moderation model. Text or `omni-moderation-latest` or `omni-moderation-2024-09-26` or
    `text-moderation-latest` or `text-moderation-stable`, default `'omni-moderation-latest'`.
    """


class CreateModerationParams(CreateModerationOptions, total=False):
    """Body fields and query parameters of POST /moderations; what is left out is not sent."""

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
    """What to judge: a text, several texts, or parts of text and images. Text or list of text or list
    of `CreateModerationRequestInputItemImageUrl` or `CreateModerationRequestInputItemText`, default
    `''`.
    """
