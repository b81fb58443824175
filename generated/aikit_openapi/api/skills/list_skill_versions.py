# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /skills/{skill_id}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.order_enum import OrderEnum
    from ...models.skill_version_list_resource import SkillVersionListResource

OPERATION: Operation[SkillVersionListResource, Any] = Operation(
    id="list_skill_versions",
    tag="skills",
    method="GET",
    path="/skills/{skill_id}/versions",
    path_names=("skill_id",),
    decode=one("SkillVersionListResource"),
)


def build_request(
    skill_id: str, *, limit: int | Unset = UNSET, order: OrderEnum | Unset = UNSET, after: str | Unset = UNSET
) -> Request[SkillVersionListResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((skill_id,), query={"limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> SkillVersionListResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    skill_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionListResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(skill_id, limit=limit, order=order, after=after), timeout=timeout, headers=headers
    )


def sync(
    skill_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionListResource:
    """GET /skills/{skill_id}/versions

    Args:
        skill_id: Text.
        limit: How many to return at most. Integer, 0 to 100.
        order: `asc` for the oldest first, `desc` for the newest first. `OrderEnum`.
        after: Start the page behind this one; give the last id of the page before. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference
    """
    return sync_detailed(
        skill_id, limit=limit, order=order, after=after, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    skill_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[SkillVersionListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(skill_id, limit=limit, order=order, after=after), timeout=timeout, headers=headers
    )


async def asyncio(
    skill_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> SkillVersionListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            skill_id, limit=limit, order=order, after=after, client=client, timeout=timeout, headers=headers
        )
    ).parsed
