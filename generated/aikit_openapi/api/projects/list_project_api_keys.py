# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/projects/{project_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_api_key_list_response import ProjectApiKeyListResponse

OPERATION: Operation[ProjectApiKeyListResponse, Any] = Operation(
    id="list_project_api_keys",
    tag="projects",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    path_names=("project_id",),
    decode=one("ProjectApiKeyListResponse"),
)


def build_request(
    project_id: str,
    *,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    owner_project_access: Literal["active", "inactive", "any"] | Unset = UNSET,
) -> Request[ProjectApiKeyListResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        (project_id,), query={"limit": limit, "after": after, "owner_project_access": owner_project_access}
    )


def parse_response(data: Any) -> ProjectApiKeyListResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    owner_project_access: Literal["active", "inactive", "any"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectApiKeyListResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(project_id, limit=limit, after=after, owner_project_access=owner_project_access),
        timeout=timeout,
        headers=headers,
    )


def sync(
    project_id: str,
    *,
    client: SyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    owner_project_access: Literal["active", "inactive", "any"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectApiKeyListResponse:
    """GET /organization/projects/{project_id}/api_keys

    Args:
        project_id: A string.
        limit: Maximum number of items to return; default 20.
        after: Id of the last item on the previous page. The list continues after it.
        owner_project_access: `active`, `inactive` or `any`.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id,
        limit=limit,
        after=after,
        owner_project_access=owner_project_access,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    owner_project_access: Literal["active", "inactive", "any"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectApiKeyListResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, limit=limit, after=after, owner_project_access=owner_project_access),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    project_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    owner_project_access: Literal["active", "inactive", "any"] | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectApiKeyListResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id,
            limit=limit,
            after=after,
            owner_project_access=owner_project_access,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
