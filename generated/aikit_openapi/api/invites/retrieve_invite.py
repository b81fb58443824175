# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/invites/{invite_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.invite import Invite

OPERATION: Operation[Invite, Any] = Operation(
    id="retrieve_invite",
    tag="invites",
    method="GET",
    path="/organization/invites/{invite_id}",
    path_names=("invite_id",),
    decode=one("Invite"),
)


def build_request(invite_id: str) -> Request[Invite, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((invite_id,))


def parse_response(data: Any) -> Invite:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    invite_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Invite]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(invite_id), timeout=timeout, headers=headers)


def sync(
    invite_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Invite:
    """GET /organization/invites/{invite_id}

    Args:
        invite_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(invite_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    invite_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Invite]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(invite_id), timeout=timeout, headers=headers)


async def asyncio(
    invite_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Invite:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(invite_id, client=client, timeout=timeout, headers=headers)).parsed
