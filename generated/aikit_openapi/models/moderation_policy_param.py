# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import ModerationConfigParamDict
    from ..types import Unset
    from .moderation_config_param import ModerationConfigParam


@model
class ModerationPolicyParam(_Model):
    """`ModerationPolicyParam` of the API."""

    input: ModerationConfigParam | None
    output: ModerationConfigParam | None

    _decoders = {
        "input": one("ModerationConfigParam"),
        "output": one("ModerationConfigParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ModerationConfigParam | ModerationConfigParamDict | Mapping[str, Any] | None | Unset = ...,
            output: ModerationConfigParam
            | ModerationConfigParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
