# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /audio/voice_consents/{consent_id}.

Delete a voice consent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.voice_consent_deleted_resource import VoiceConsentDeletedResource

OPERATION: Operation[VoiceConsentDeletedResource, Any] = Operation(
    id="delete_voice_consent",
    tag="audio",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    path_names=("consent_id",),
    decode=one("VoiceConsentDeletedResource"),
)


def build_request(consent_id: str) -> Request[VoiceConsentDeletedResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((consent_id,))


def parse_response(data: Any) -> VoiceConsentDeletedResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    consent_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentDeletedResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(consent_id), timeout=timeout, headers=headers)


def sync(
    consent_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentDeletedResource:
    """Delete a voice consent.

    Args:
        consent_id: Id of the consent.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/audio
    """
    return sync_detailed(consent_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    consent_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentDeletedResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(consent_id), timeout=timeout, headers=headers)


async def asyncio(
    consent_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentDeletedResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(consent_id, client=client, timeout=timeout, headers=headers)).parsed
