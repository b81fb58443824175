# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /videos/characters/{character_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.video_character_resource import VideoCharacterResource

OPERATION: Operation[VideoCharacterResource, Any] = Operation(
    id="get_video_character",
    tag="videos",
    method="GET",
    path="/videos/characters/{character_id}",
    path_names=("character_id",),
    decode=one("VideoCharacterResource"),
)


def build_request(character_id: str) -> Request[VideoCharacterResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((character_id,))


def parse_response(data: Any) -> VideoCharacterResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    character_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoCharacterResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(character_id), timeout=timeout, headers=headers)


def sync(
    character_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoCharacterResource:
    """GET /videos/characters/{character_id}

    Args:
        character_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(character_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    character_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoCharacterResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(character_id), timeout=timeout, headers=headers)


async def asyncio(
    character_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> VideoCharacterResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(character_id, client=client, timeout=timeout, headers=headers)).parsed
