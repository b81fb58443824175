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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> AdminApiKeyCreateResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: AdminApiKeysCreateRequest | AdminApiKeysCreateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AdminApiKeyCreateResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
