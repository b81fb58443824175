# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaModerationPolicyParamDict
    from ..types import Unset
    from .beta_moderation_policy_param import BetaModerationPolicyParam


@model
class BetaModerationParam(_Model):
    """`BetaModerationParam` of the API."""

    model: str
    policy: BetaModerationPolicyParam | None

    _required = ("model",)
    _decoders = {
        "policy": one("BetaModerationPolicyParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            policy: BetaModerationPolicyParam
            | BetaModerationPolicyParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
