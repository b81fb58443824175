# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /files/{file_id}.

Retrieve a file's name, size and purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.open_ai_file import OpenAIFile

OPERATION: Operation[OpenAIFile, Any] = Operation(
    id="retrieve_file",
    tag="files",
    method="GET",
    path="/files/{file_id}",
    path_names=("file_id",),
    decode=one("OpenAIFile"),
)


def build_request(file_id: str) -> Request[OpenAIFile, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((file_id,))


def parse_response(data: Any) -> OpenAIFile:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OpenAIFile]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(file_id), timeout=timeout, headers=headers)


def sync(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OpenAIFile:
    """Retrieve a file's name, size and purpose.

    Args:
        file_id: Id of the file.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/files
    """
    return sync_detailed(file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OpenAIFile]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(file_id), timeout=timeout, headers=headers)


async def asyncio(
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OpenAIFile:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(file_id, client=client, timeout=timeout, headers=headers)).parsed
