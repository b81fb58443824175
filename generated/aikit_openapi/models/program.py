# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class Program(_Model):
    """`Program` of the API."""

    type: Literal["program"]
    """Default `program`."""
    id: str
    call_id: str
    code: str
    fingerprint: str

    _required = ("id", "call_id", "code", "fingerprint")
    _constants = {"type": "program"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            code: str,
            fingerprint: str,
            type: Literal["program"] | Unset = ...,
        ) -> None: ...
