# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaModerationConfigParamDict
    from ..types import Unset
    from .beta_moderation_config_param import BetaModerationConfigParam


@model
class BetaModerationPolicyParam(_Model):
    """`BetaModerationPolicyParam` of the API."""

    input: BetaModerationConfigParam | None
    output: BetaModerationConfigParam | None

    _decoders = {
        "input": one("BetaModerationConfigParam"),
        "output": one("BetaModerationConfigParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: BetaModerationConfigParam
            | BetaModerationConfigParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            output: BetaModerationConfigParam
            | BetaModerationConfigParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
