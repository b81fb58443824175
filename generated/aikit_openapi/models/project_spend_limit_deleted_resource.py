# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectSpendLimitDeletedResource(_Model):
    """`ProjectSpendLimitDeletedResource` of the API."""

    object: Literal["project.spend_limit.deleted"]
    """Default `project.spend_limit.deleted`."""
    deleted: bool

    _required = ("deleted",)
    _constants = {"object": "project.spend_limit.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            object: Literal["project.spend_limit.deleted"] | Unset = ...,
        ) -> None: ...
