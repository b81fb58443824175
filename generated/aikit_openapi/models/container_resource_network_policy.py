# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class ContainerResourceNetworkPolicy(_Model):
    """`ContainerResourceNetworkPolicy` of the API."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None

    _required = ("type",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["allowlist", "disabled"],
            allowed_domains: Sequence[str] | Unset = ...,
        ) -> None: ...
