# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""DELETE /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.delete_assistant_response import DeleteAssistantResponse

OPERATION: Operation[DeleteAssistantResponse, Any] = Operation(
    id="delete_assistant",
    tag="assistants",
    method="DELETE",
    path="/assistants/{assistant_id}",
    path_names=("assistant_id",),
    decode=one("DeleteAssistantResponse"),
)


def build_request(assistant_id: str) -> Request[DeleteAssistantResponse, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((assistant_id,))


def parse_response(data: Any) -> DeleteAssistantResponse:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    assistant_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteAssistantResponse]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(assistant_id), timeout=timeout, headers=headers)


def sync(
    assistant_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteAssistantResponse:
    """DELETE /assistants/{assistant_id}

    Args:
        assistant_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/assistants
    """
    return sync_detailed(assistant_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[DeleteAssistantResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(assistant_id), timeout=timeout, headers=headers)


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> DeleteAssistantResponse:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(assistant_id, client=client, timeout=timeout, headers=headers)).parsed
