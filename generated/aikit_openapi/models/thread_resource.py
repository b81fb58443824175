# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .active_status import ActiveStatus
    from .closed_status import ClosedStatus
    from .locked_status import LockedStatus


@model
class ThreadResource(_Model):
    """`ThreadResource` of the API."""

    id: str
    object: Literal["chatkit.thread"]
    """Default `chatkit.thread`."""
    created_at: int
    """Unix time in seconds."""
    title: str | None
    status: ActiveStatus | LockedStatus | ClosedStatus
    user: str

    _required = ("id", "created_at", "title", "status", "user")
    _constants = {"object": "chatkit.thread"}
    _decoders = {
        "status": union(
            "type", {"active": "ActiveStatus", "locked": "LockedStatus", "closed": "ClosedStatus"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            title: str | None,
            status: ActiveStatus | LockedStatus | ClosedStatus | Mapping[str, Any],
            user: str,
            object: Literal["chatkit.thread"] | Unset = ...,
        ) -> None: ...
