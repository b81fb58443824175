# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /containers/{container_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container_file_resource import ContainerFileResource
    from ...models.create_container_file_body import CreateContainerFileBody
    from ...typed_dicts.containers import CreateContainerFileBodyDict

OPERATION: Operation[ContainerFileResource, Any] = Operation(
    id="create_container_file",
    tag="containers",
    method="POST",
    path="/containers/{container_id}/files",
    path_names=("container_id",),
    bodies=("application/json", "multipart/form-data"),
    decode=one("ContainerFileResource"),
)


def build_request(
    container_id: str, *, body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any]
) -> Request[ContainerFileResource, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((container_id,), body=body)


def parse_response(data: Any) -> ContainerFileResource:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    container_id: str,
    *,
    client: SyncClient,
    body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileResource]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(container_id, body=body), timeout=timeout, headers=headers)


def sync(
    container_id: str,
    *,
    client: SyncClient,
    body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileResource:
    """POST /containers/{container_id}/files

    Args:
        container_id: A string.
        body: Request body, as a model or mapping, sent as application/json or multipart/form-data.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/containers/post
    """
    return sync_detailed(container_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncClient,
    body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(container_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    container_id: str,
    *,
    client: AsyncClient,
    body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(container_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
