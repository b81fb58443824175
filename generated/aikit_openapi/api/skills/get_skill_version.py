# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /skills/{skill_id}/versions/{version}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.skill_version_resource import SkillVersionResource

OPERATION: Operation[SkillVersionResource, Any] = Operation(
    id="get_skill_version",
    tag="skills",
    method="GET",
    path="/skills/{skill_id}/versions/{version}",
    path_names=("skill_id", "version"),
    decode=one("SkillVersionResource"),
)


def build_request(skill_id: str, version: str) -> Request[SkillVersionResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (
            skill_id,
            version,
        )
    )


def parse_response(data: Any) -> SkillVersionResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    version: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(skill_id, version), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    version: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionResource:
    """GET /skills/{skill_id}/versions/{version}

    Args:
        skill_id: A string.
        version: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
) -> Response[SkillVersionResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(skill_id, version), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    version: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionResource:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(skill_id, version, client=client, timeout=timeout, headers=headers)).parsed
