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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((skill_id,), body=body)


def parse_response(data: Any) -> SkillVersionResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    body: CreateSkillVersionBody | CreateSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionResource]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        skill_id: Text.
        body: application/json or multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
