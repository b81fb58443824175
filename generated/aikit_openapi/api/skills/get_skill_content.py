# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /skills/{skill_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncBinaryBody, BinaryBody, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATION: Operation[bytes, Any] = Operation(
    id="get_skill_content",
    tag="skills",
    method="GET",
    path="/skills/{skill_id}/content",
    path_names=("skill_id",),
    answer="binary",
    accept="application/zip",
    decode=keep,
)


def build_request(skill_id: str) -> Request[bytes, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((skill_id,))


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute_binary(build_request(skill_id), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """GET /skills/{skill_id}/content

    Args:
        skill_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        A `BinaryBody`, which is not read yet. Write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(skill_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(build_request(skill_id), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(skill_id, client=client, timeout=timeout, headers=headers)).parsed
