# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /containers/{container_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container_file_list_resource import ContainerFileListResource

OPERATION: Operation[ContainerFileListResource, Any] = Operation(
    id="list_container_files",
    tag="containers",
    method="GET",
    path="/containers/{container_id}/files",
    path_names=("container_id",),
    decode=one("ContainerFileListResource"),
)


def build_request(
    container_id: str,
    *,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Request[ContainerFileListResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((container_id,), query={"limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> ContainerFileListResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    container_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileListResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(container_id, limit=limit, order=order, after=after), timeout=timeout, headers=headers
    )


def sync(
    container_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileListResource:
    """GET /containers/{container_id}/files

    Args:
        container_id: Text.
        limit: How many to return at most. Integer, default `20`.
        order: `asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`,
            default `'desc'`.
        after: Start the page behind this one; give the last id of the page before. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/containers/get
    """
    return sync_detailed(
        container_id, limit=limit, order=order, after=after, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileListResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(container_id, limit=limit, order=order, after=after), timeout=timeout, headers=headers
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    after: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileListResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            container_id,
            limit=limit,
            order=order,
            after=after,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
