# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .project_rate_limit import ProjectRateLimit


@model
class ProjectRateLimitListResponse(_Model):
    """`ProjectRateLimitListResponse` of the API."""

    object: Literal["list"]
    data: list[ProjectRateLimit]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _required = ("data", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("ProjectRateLimit")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ProjectRateLimit | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"] | Unset = ...,
            first_id: str | None | Unset = ...,
            last_id: str | None | Unset = ...,
        ) -> None: ...
