# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class CreateProjectServiceAccountApiKeyBody(_Model):
    """`CreateProjectServiceAccountApiKeyBody` of the API."""

    name: str | None
    scopes: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = ...,
            scopes: Sequence[str] | Unset = ...,
        ) -> None: ...
