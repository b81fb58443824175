# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectUserCreateRequest(_Model):
    """`ProjectUserCreateRequest` of the API."""

    user_id: str | None
    email: str | None
    role: str

    _required = ("role",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: str,
            user_id: str | None | Unset = ...,
            email: str | None | Unset = ...,
        ) -> None: ...
