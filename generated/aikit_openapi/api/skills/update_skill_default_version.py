# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.set_default_skill_version_body import SetDefaultSkillVersionBody
    from ...models.skill_resource import SkillResource
    from ...typed_dicts.skills import SetDefaultSkillVersionBodyDict

OPERATION: Operation[SkillResource, Any] = Operation(
    id="update_skill_default_version",
    tag="skills",
    method="POST",
    path="/skills/{skill_id}",
    path_names=("skill_id",),
    bodies=("application/json",),
    decode=one("SkillResource"),
)


def build_request(
    skill_id: str,
    *,
    body: SetDefaultSkillVersionBody | SetDefaultSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
) -> Request[SkillResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((skill_id,), body=body)


def parse_response(data: Any) -> SkillResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    body: SetDefaultSkillVersionBody | SetDefaultSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(skill_id, body=body), timeout=timeout, headers=headers)


def sync(
    skill_id: str,
    *,
    client: SyncClient,
    body: SetDefaultSkillVersionBody | SetDefaultSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillResource:
    """POST /skills/{skill_id}

    Args:
        skill_id: Text.
        body: application/json, a model or a plain mapping.
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
    body: SetDefaultSkillVersionBody | SetDefaultSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(skill_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    skill_id: str,
    *,
    client: AsyncClient,
    body: SetDefaultSkillVersionBody | SetDefaultSkillVersionBodyDict | Mapping[str, Any] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(skill_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
