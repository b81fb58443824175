# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .fine_tuning_job import FineTuningJob


@model
class ListPaginatedFineTuningJobsResponse(_Model):
    """`ListPaginatedFineTuningJobsResponse` of the API."""

    data: list[FineTuningJob]
    has_more: bool
    object: Literal["list"]

    _required = ("data", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("FineTuningJob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningJob | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
