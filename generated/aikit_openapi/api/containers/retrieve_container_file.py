# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /containers/{container_id}/files/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.container_file_resource import ContainerFileResource

OPERATION: Operation[ContainerFileResource, Any] = Operation(
    id="retrieve_container_file",
    tag="containers",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    path_names=("container_id", "file_id"),
    decode=one("ContainerFileResource"),
)


def build_request(container_id: str, file_id: str) -> Request[ContainerFileResource, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            container_id,
            file_id,
        )
    )


def parse_response(data: Any) -> ContainerFileResource:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileResource]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(container_id, file_id), timeout=timeout, headers=headers)


def sync(
    container_id: str,
    file_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileResource:
    """GET /containers/{container_id}/files/{file_id}

    Args:
        container_id: Text.
        file_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/containers/get
    """
    return sync_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ContainerFileResource]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(container_id, file_id), timeout=timeout, headers=headers)


async def asyncio(
    container_id: str,
    file_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ContainerFileResource:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(container_id, file_id, client=client, timeout=timeout, headers=headers)
    ).parsed
