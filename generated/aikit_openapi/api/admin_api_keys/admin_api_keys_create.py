# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/admin_api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.admin_api_key_create_response import AdminApiKeyCreateResponse
    from ...models.admin_api_keys_create_request import AdminApiKeysCreateRequest
    from ...typed_dicts.admin_api_keys import AdminApiKeysCreateRequestDict

OPERATION: Operation[AdminApiKeyCreateResponse, Any] = Operation(
    id="admin_api_keys_create",
    tag="admin_api_keys",
    method="POST",
    path="/organization/admin_api_keys",
    bodies=("application/json",),
    decode=one("AdminApiKeyCreateResponse"),
)


def build_request(
    *, body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any]
) -> Request[AdminApiKeyCreateResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> AdminApiKeyCreateResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKeyCreateResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKeyCreateResponse:
    """POST /organization/admin_api_keys

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKeyCreateResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AdminApiKeyCreateResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
