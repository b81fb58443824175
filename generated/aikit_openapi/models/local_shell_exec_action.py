# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset


@model
class LocalShellExecAction(_Model):
    """`LocalShellExecAction` of the API."""

    type: Literal["exec"]
    """Default `exec`."""
    command: list[str]
    timeout_ms: int | None
    working_directory: str | None
    env: dict[str, str]
    user: str | None

    _required = ("command", "env")
    _constants = {"type": "exec"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            command: Sequence[str],
            env: Mapping[str, str],
            type: Literal["exec"] | Unset = ...,
            timeout_ms: int | None | Unset = ...,
            working_directory: str | None | Unset = ...,
            user: str | None | Unset = ...,
        ) -> None: ...
