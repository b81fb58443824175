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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((container_id,), body=body)


def parse_response(data: Any) -> ContainerFileResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    container_id: str,
    *,
    client: SyncClient,
    body: CreateContainerFileBody | CreateContainerFileBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileResource]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        container_id: Text.
        body: application/json or multipart/form-data, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
