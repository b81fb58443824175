# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /realtime/translations/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.realtime_translation_client_secret_create_request import (
        RealtimeTranslationClientSecretCreateRequest,
    )
    from ...models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from ...typed_dicts.realtime import RealtimeTranslationClientSecretCreateRequestDict

OPERATION: Operation[RealtimeTranslationClientSecretCreateResponse, Any] = Operation(
    id="create_realtime_translation_client_secret",
    tag="realtime",
    method="POST",
    path="/realtime/translations/client_secrets",
    bodies=("application/json",),
    decode=one("RealtimeTranslationClientSecretCreateResponse"),
)


def build_request(
    *,
    body: RealtimeTranslationClientSecretCreateRequest
    | RealtimeTranslationClientSecretCreateRequestDict
    | Mapping[str, Any],
) -> Request[RealtimeTranslationClientSecretCreateResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> RealtimeTranslationClientSecretCreateResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: RealtimeTranslationClientSecretCreateRequest
    | RealtimeTranslationClientSecretCreateRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RealtimeTranslationClientSecretCreateResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: RealtimeTranslationClientSecretCreateRequest
    | RealtimeTranslationClientSecretCreateRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RealtimeTranslationClientSecretCreateResponse:
    """POST /realtime/translations/client_secrets

    Args:
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/realtime
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RealtimeTranslationClientSecretCreateRequest
    | RealtimeTranslationClientSecretCreateRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[RealtimeTranslationClientSecretCreateResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: RealtimeTranslationClientSecretCreateRequest
    | RealtimeTranslationClientSecretCreateRequestDict
    | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> RealtimeTranslationClientSecretCreateResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
