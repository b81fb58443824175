# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class ToggleCertificatesRequest(_Model):
    """`ToggleCertificatesRequest` of the API."""

    certificate_ids: list[str]
    """1 to 10 items."""

    _required = ("certificate_ids",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            certificate_ids: Sequence[str],
        ) -> None: ...
