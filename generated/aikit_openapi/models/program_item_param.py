# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProgramItemParam(_Model):
    """`ProgramItemParam` of the API."""

    id: str
    type: Literal["program"]
    """Default `program`."""
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10485760 characters."""
    fingerprint: str
    """At most 10485760 characters."""

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
