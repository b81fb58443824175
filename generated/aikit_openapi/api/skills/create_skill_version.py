# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /skills/{skill_id}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_skill_version_body import CreateSkillVersionBody
    from ...models.skill_version_resource import SkillVersionResource
    from ...typed_dicts.skills import CreateSkillVersionBodyDict

OPERATION: Operation[SkillVersionResource, Any] = Operation(
    id="create_skill_version",
    tag="skills",
    method="POST",
    path="/skills/{skill_id}/versions",
    path_names=("skill_id",),
    bodies=("application/json", "multipart/form-data"),
    decode=one("SkillVersionResource"),
)


def build_request(
    skill_id: str,
    *,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
) -> Request[SkillVersionResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((skill_id,), body=body)


def parse_response(data: Any) -> SkillVersionResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(skill_id, body=body), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    *,
    client: SyncClient,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionResource:
    """POST /skills/{skill_id}/versions

    Args:
        skill_id: A string.
        body: Request body, as a model or mapping, sent as application/json or multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(skill_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncClient,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(skill_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    *,
    client: AsyncClient,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(skill_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
