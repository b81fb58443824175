# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.moderations import CreateModerationRequestInputItemImageUrlImageUrlDict
    from ..types import Unset
    from .create_moderation_request_input_item_image_url_image_url import (
        CreateModerationRequestInputItemImageUrlImageUrl,
    )


@model
class CreateModerationRequestInputItemImageUrl(_Model):
    """`CreateModerationRequestInputItemImageUrl` of the API."""

    type: Literal["image_url"]
    image_url: CreateModerationRequestInputItemImageUrlImageUrl

    _required = ("image_url",)
    _constants = {"type": "image_url"}
    _decoders = {
        "image_url": one("CreateModerationRequestInputItemImageUrlImageUrl"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: CreateModerationRequestInputItemImageUrlImageUrl
            | CreateModerationRequestInputItemImageUrlImageUrlDict
            | Mapping[str, Any],
            type: Literal["image_url"] | Unset = ...,
        ) -> None: ...
