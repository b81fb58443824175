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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((skill_id,), query={"limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> SkillVersionListResource:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        skill_id: A string.
        limit: Maximum number of items to return, 0 to 100.
        order: Sort order by creation time.
        after: Id of the last item on the previous page. The list continues after it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
