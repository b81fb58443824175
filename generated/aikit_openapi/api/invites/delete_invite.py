# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/invites/{invite_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.invite_delete_response import InviteDeleteResponse

OPERATION: Operation[InviteDeleteResponse, Any] = Operation(
    id="delete_invite",
    tag="invites",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    path_names=("invite_id",),
    decode=one("InviteDeleteResponse"),
)


def build_request(invite_id: str) -> Request[InviteDeleteResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((invite_id,))


def parse_response(data: Any) -> InviteDeleteResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    invite_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[InviteDeleteResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(invite_id), timeout=timeout, headers=headers)


def sync(
    invite_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> InviteDeleteResponse:
    """DELETE /organization/invites/{invite_id}

    Args:
        invite_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(invite_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    invite_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[InviteDeleteResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(invite_id), timeout=timeout, headers=headers)


async def asyncio(
    invite_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> InviteDeleteResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(invite_id, client=client, timeout=timeout, headers=headers)).parsed
