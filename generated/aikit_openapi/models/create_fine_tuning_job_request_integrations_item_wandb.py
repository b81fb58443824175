# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class CreateFineTuningJobRequestIntegrationsItemWandb(_Model):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` of the API."""

    project: str
    name: str | None
    entity: str | None
    tags: list[str] | None

    _required = ("project",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project: str,
            name: str | None | Unset = ...,
            entity: str | None | Unset = ...,
            tags: Sequence[str] | Unset = ...,
        ) -> None: ...
