# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/translations.

Translate a recording into English text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import pick
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_translation_request import CreateTranslationRequest
    from ...models.create_translation_response_json import CreateTranslationResponseJson
    from ...models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson
    from ...typed_dicts.audio import CreateTranslationRequestDict

OPERATION: Operation[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson, Any] = Operation(
    id="create_translation",
    tag="audio",
    method="POST",
    path="/audio/translations",
    bodies=("multipart/form-data",),
    decode=pick(
        ("CreateTranslationResponseVerboseJson", ("duration", "language", "text")),
        ("CreateTranslationResponseJson", ("text",)),
    ),
)


def build_request(
    *, body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any]
) -> Request[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
    """Translate a recording into English text.

    Args:
        body: Request body, as a model or mapping, sent as multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/audio
    """
    return sync_detailed(body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
