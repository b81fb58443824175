# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /files/{file_id}.

Look up name, size and purpose of a file.
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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((file_id,))


def parse_response(data: Any) -> OpenAIFile:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OpenAIFile]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(file_id), timeout=timeout, headers=headers)


def sync(
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OpenAIFile:
    """Look up name, size and purpose of a file.

    Args:
        file_id: Id of the file. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
