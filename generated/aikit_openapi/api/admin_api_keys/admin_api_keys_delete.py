# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /organization/admin_api_keys/{key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse

OPERATION: Operation[AdminApiKeysDeleteResponse, Any] = Operation(
    id="admin_api_keys_delete",
    tag="admin_api_keys",
    method="DELETE",
    path="/organization/admin_api_keys/{key_id}",
    path_names=("key_id",),
    decode=one("AdminApiKeysDeleteResponse"),
)


def build_request(key_id: str) -> Request[AdminApiKeysDeleteResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((key_id,))


def parse_response(data: Any) -> AdminApiKeysDeleteResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    key_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKeysDeleteResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(key_id), timeout=timeout, headers=headers)


def sync(
    key_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKeysDeleteResponse:
    """DELETE /organization/admin_api_keys/{key_id}

    Args:
        key_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(key_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    key_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKeysDeleteResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(key_id), timeout=timeout, headers=headers)


async def asyncio(
    key_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKeysDeleteResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(key_id, client=client, timeout=timeout, headers=headers)).parsed
