# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class UpdateProjectServiceAccountBody(_Model):
    """`UpdateProjectServiceAccountBody` of the API."""

    name: str | None
    role: Literal["member", "owner"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = ...,
            role: Literal["member", "owner"] | Unset = ...,
        ) -> None: ...
