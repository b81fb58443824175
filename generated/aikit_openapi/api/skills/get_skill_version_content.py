# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /skills/{skill_id}/versions/{version}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import keep
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, AsyncBinaryBody, BinaryBody, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATION: Operation[bytes, Any] = Operation(
    id="get_skill_version_content",
    tag="skills",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    path_names=("skill_id", "version"),
    answer="binary",
    accept="application/zip",
    decode=keep,
)


def build_request(skill_id: str, version: str) -> Request[bytes, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            skill_id,
            version,
        )
    )


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[BinaryBody]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute_binary(build_request(skill_id, version), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    version: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> BinaryBody:
    """GET /skills/{skill_id}/versions/{version}/content

    Args:
        skill_id: Text.
        version: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The answer as a `BinaryBody`, not yet read: write it to a file or iterate over it.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(skill_id, version, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    skill_id: str,
    version: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AsyncBinaryBody]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute_binary(build_request(skill_id, version), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    version: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AsyncBinaryBody:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(skill_id, version, client=client, timeout=timeout, headers=headers)).parsed
