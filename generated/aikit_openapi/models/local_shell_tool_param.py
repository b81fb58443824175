# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class LocalShellToolParam(_Model):
    """`LocalShellToolParam` of the API."""

    type: Literal["local_shell"]
    """Default `local_shell`."""

    _constants = {"type": "local_shell"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell"] | Unset = ...,
        ) -> None: ...
