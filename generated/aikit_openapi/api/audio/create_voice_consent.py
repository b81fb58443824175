# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /audio/voice_consents.

Upload a recording in which a speaker consents to the use of their voice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_voice_consent_request import CreateVoiceConsentRequest
    from ...models.voice_consent_resource import VoiceConsentResource
    from ...typed_dicts.audio import CreateVoiceConsentRequestDict

OPERATION: Operation[VoiceConsentResource, Any] = Operation(
    id="create_voice_consent",
    tag="audio",
    method="POST",
    path="/audio/voice_consents",
    bodies=("multipart/form-data",),
    decode=one("VoiceConsentResource"),
)


def build_request(
    *, body: CreateVoiceConsentRequest | CreateVoiceConsentRequestDict | Mapping[str, Any]
) -> Request[VoiceConsentResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(body=body)


def parse_response(data: Any) -> VoiceConsentResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateVoiceConsentRequest | CreateVoiceConsentRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(body=body), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    body: CreateVoiceConsentRequest | CreateVoiceConsentRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentResource:
    """Upload a recording in which a speaker consents to the use of their voice.

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
    body: CreateVoiceConsentRequest | CreateVoiceConsentRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(body=body), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateVoiceConsentRequest | CreateVoiceConsentRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(body=body, client=client, timeout=timeout, headers=headers)).parsed
