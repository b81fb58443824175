# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `moderations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateModerationRequestDict(TypedDict, total=False):
    input: Required[
        str
        | Sequence[str]
        | Sequence[CreateModerationRequestInputItemImageUrlDict | CreateModerationRequestInputItemTextDict]
    ]
    model: (
        Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | str
    )


class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    image_url: Required[CreateModerationRequestInputItemImageUrlImageUrlDict]


class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    url: Required[str]


class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]
