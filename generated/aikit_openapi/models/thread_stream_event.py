# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .thread_object import ThreadObject


@model
class ThreadStreamEvent(_Model):
    """`ThreadStreamEvent` of the API."""

    enabled: bool | None
    event: Literal["thread.created"]
    data: ThreadObject

    _required = ("data",)
    _constants = {"event": "thread.created"}
    _decoders = {
        "data": one("ThreadObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: ThreadObject | Mapping[str, Any],
            enabled: bool | Unset = ...,
            event: Literal["thread.created"] | Unset = ...,
        ) -> None: ...
