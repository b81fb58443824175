# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /audio/voice_consents.

List voice consents.
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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(query={"after": after, "limit": limit})


def parse_response(data: Any) -> VoiceConsentListResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VoiceConsentListResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(after=after, limit=limit), timeout=timeout, headers=headers)


def sync(
    *,
    client: SyncClient,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VoiceConsentListResource:
    """List voice consents.

    Args:
        after: Id of the last item on the previous page. The list continues after it.
        limit: Maximum number of items to return; default 20.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
