# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .public_project_residency import PublicProjectResidency


@model
class ProjectCreateRequest(_Model):
    """`ProjectCreateRequest` of the API."""

    name: str
    residency: PublicProjectResidency | None
    external_key_id: str | None

    _required = ("name",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            residency: PublicProjectResidency | None | Unset = ...,
            external_key_id: str | None | Unset = ...,
        ) -> None: ...
