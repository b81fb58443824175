# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class CreateFineTuningCheckpointPermissionRequest(_Model):
    """`CreateFineTuningCheckpointPermissionRequest` of the API."""

    project_ids: list[str]

    _required = ("project_ids",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project_ids: Sequence[str],
        ) -> None: ...
