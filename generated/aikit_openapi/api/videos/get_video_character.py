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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((character_id,))


def parse_response(data: Any) -> VideoCharacterResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    character_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[VideoCharacterResource]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        character_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
