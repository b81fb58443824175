# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import LocalSkillParamDict
    from ..types import Unset
    from .local_skill_param import LocalSkillParam


@model
class LocalEnvironmentParam(_Model):
    """`LocalEnvironmentParam` of the API."""

    type: Literal["local"]
    """Default `local`."""
    skills: list[LocalSkillParam] | None
    """At most 200 items."""

    _constants = {"type": "local"}
    _decoders = {
        "skills": many(one("LocalSkillParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local"] | Unset = ...,
            skills: Sequence[LocalSkillParam | LocalSkillParamDict | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
