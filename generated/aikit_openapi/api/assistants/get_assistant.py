# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.assistant_object import AssistantObject

OPERATION: Operation[AssistantObject, Any] = Operation(
    id="get_assistant",
    tag="assistants",
    method="GET",
    path="/assistants/{assistant_id}",
    path_names=("assistant_id",),
    decode=one("AssistantObject"),
)


def build_request(assistant_id: str) -> Request[AssistantObject, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((assistant_id,))


def parse_response(data: Any) -> AssistantObject:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    assistant_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssistantObject]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(assistant_id), timeout=timeout, headers=headers)


def sync(
    assistant_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssistantObject:
    """GET /assistants/{assistant_id}

    Args:
        assistant_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/assistants
    """
    return sync_detailed(assistant_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssistantObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(assistant_id), timeout=timeout, headers=headers)


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssistantObject:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(assistant_id, client=client, timeout=timeout, headers=headers)).parsed
