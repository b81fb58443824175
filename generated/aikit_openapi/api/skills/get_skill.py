# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.skill_resource import SkillResource

OPERATION: Operation[SkillResource, Any] = Operation(
    id="get_skill",
    tag="skills",
    method="GET",
    path="/skills/{skill_id}",
    path_names=("skill_id",),
    decode=one("SkillResource"),
)


def build_request(skill_id: str) -> Request[SkillResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((skill_id,))


def parse_response(data: Any) -> SkillResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(skill_id), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillResource:
    """GET /skills/{skill_id}

    Args:
        skill_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(skill_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(skill_id), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(skill_id, client=client, timeout=timeout, headers=headers)).parsed
