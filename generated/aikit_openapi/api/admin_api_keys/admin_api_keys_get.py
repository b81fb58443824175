# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/admin_api_keys/{key_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.admin_api_key import AdminApiKey

OPERATION: Operation[AdminApiKey, Any] = Operation(
    id="admin_api_keys_get",
    tag="admin_api_keys",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    path_names=("key_id",),
    decode=one("AdminApiKey"),
)


def build_request(key_id: str) -> Request[AdminApiKey, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((key_id,))


def parse_response(data: Any) -> AdminApiKey:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    key_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKey]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(key_id), timeout=timeout, headers=headers)


def sync(
    key_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKey:
    """GET /organization/admin_api_keys/{key_id}

    Args:
        key_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(key_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    key_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKey]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(key_id), timeout=timeout, headers=headers)


async def asyncio(
    key_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKey:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(key_id, client=client, timeout=timeout, headers=headers)).parsed
