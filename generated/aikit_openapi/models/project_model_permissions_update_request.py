# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class ProjectModelPermissionsUpdateRequest(_Model):
    """`ProjectModelPermissionsUpdateRequest` of the API."""

    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]

    _required = ("mode", "model_ids")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["allow_list", "deny_list"],
            model_ids: Sequence[str],
        ) -> None: ...
