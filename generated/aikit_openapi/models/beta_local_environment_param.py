# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaLocalSkillParamDict
    from ..types import Unset
    from .beta_local_skill_param import BetaLocalSkillParam


@model
class BetaLocalEnvironmentParam(_Model):
    """`BetaLocalEnvironmentParam` of the API."""

    type: Literal["local"]
    """Default `local`."""
    skills: list[BetaLocalSkillParam] | None
    """At most 200 items."""

    _constants = {"type": "local"}
    _decoders = {
        "skills": many(one("BetaLocalSkillParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local"] | Unset = ...,
            skills: Sequence[BetaLocalSkillParam | BetaLocalSkillParamDict | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
