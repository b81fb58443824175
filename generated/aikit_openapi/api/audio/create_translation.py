# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/translations.

Write down in English what is said in a recording, whatever its language.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateTranslationRequest | CreateTranslationRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson:
    """Write down in English what is said in a recording, whatever its language.

    Args:
        body: multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
