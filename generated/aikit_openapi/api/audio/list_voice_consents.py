# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /audio/voice_consents.

List the recorded consents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.voice_consent_list_resource import VoiceConsentListResource

OPERATION: Operation[VoiceConsentListResource, Any] = Operation(
    id="list_voice_consents",
    tag="audio",
    method="GET",
    path="/audio/voice_consents",
    decode=one("VoiceConsentListResource"),
)


def build_request(
    *, after: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Request[VoiceConsentListResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(query={"after": after, "limit": limit})


def parse_response(data: Any) -> VoiceConsentListResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentListResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(after=after, limit=limit), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentListResource:
    """List the recorded consents.

    Args:
        after: Start the page behind this one; give the last id of the page before. Text.
        limit: How many to return at most. Integer, default `20`.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/audio
    """
    return sync_detailed(after=after, limit=limit, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(after=after, limit=limit), timeout=timeout, headers=headers)


async def asyncio(
    *,
    client: AsyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(after=after, limit=limit, client=client, timeout=timeout, headers=headers)
    ).parsed
