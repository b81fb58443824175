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
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((container_id,), query={"limit": limit, "order": order, "after": after})


def parse_response(data: Any) -> ContainerFileListResource:
    """Convert decoded JSON to the typed response."""
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
    """Like `sync`, but return the response with its status and headers."""
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
        container_id: A string.
        limit: Maximum number of items to return; default 20.
        order: Sort order by creation time: `asc` or `desc`; default `desc`.
        after: Id of the last item on the previous page. The list continues after it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

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
