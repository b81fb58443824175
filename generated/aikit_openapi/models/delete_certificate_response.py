# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeleteCertificateResponse(_Model):
    """`DeleteCertificateResponse` of the API."""

    object: Literal["certificate.deleted"]
    id: str

    _required = ("id",)
    _constants = {"object": "certificate.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["certificate.deleted"] | Unset = ...,
        ) -> None: ...
