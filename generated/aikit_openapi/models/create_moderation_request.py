# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.moderations import (
        CreateModerationRequestInputItemImageUrlDict,
        CreateModerationRequestInputItemTextDict,
    )
    from ..types import Unset
    from .create_moderation_request_input_item_image_url import CreateModerationRequestInputItemImageUrl
    from .create_moderation_request_input_item_text import CreateModerationRequestInputItemText


@model
class CreateModerationRequest(_Model):
    """`CreateModerationRequest` of the API."""

    input: (
        str
        | list[str]
        | list[CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemText]
    )
    """The input to classify: a text, a list of texts, or a list of text and image parts. Default `''`."""
    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
        | None
    )
    """Id of the moderation model; default `omni-moderation-latest`."""

    _required = ("input",)
    _decoders = {
        "input": union(
            items=union(
                "type",
                {
                    "image_url": "CreateModerationRequestInputItemImageUrl",
                    "text": "CreateModerationRequestInputItemText",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str
            | Sequence[str]
            | Sequence[
                CreateModerationRequestInputItemImageUrl
                | CreateModerationRequestInputItemImageUrlDict
                | CreateModerationRequestInputItemText
                | CreateModerationRequestInputItemTextDict
                | Mapping[str, Any]
            ],
            model: Literal[
                "omni-moderation-latest",
                "omni-moderation-2024-09-26",
                "text-moderation-latest",
                "text-moderation-stable",
            ]
            | str
            | Unset = ...,
        ) -> None: ...
