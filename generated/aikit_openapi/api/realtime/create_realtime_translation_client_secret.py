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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> RealtimeTranslationClientSecretCreateResponse:
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
