# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.project_rate_limit import ProjectRateLimit
    from ...models.project_rate_limit_update_request import ProjectRateLimitUpdateRequest
    from ...typed_dicts.projects import ProjectRateLimitUpdateRequestDict

OPERATION: Operation[ProjectRateLimit, Any] = Operation(
    id="update_project_rate_limits",
    tag="projects",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    path_names=("project_id", "rate_limit_id"),
    bodies=("application/json",),
    decode=one("ProjectRateLimit"),
)


def build_request(
    project_id: str,
    rate_limit_id: str,
    *,
    body: ProjectRateLimitUpdateRequest | ProjectRateLimitUpdateRequestDict | Mapping[str, Any],
) -> Request[ProjectRateLimit, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            project_id,
            rate_limit_id,
        ),
        body=body,
    )


def parse_response(data: Any) -> ProjectRateLimit:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    project_id: str,
    rate_limit_id: str,
    *,
    client: SyncClient,
    body: ProjectRateLimitUpdateRequest | ProjectRateLimitUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectRateLimit]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(
        build_request(project_id, rate_limit_id, body=body), timeout=timeout, headers=headers
    )


def sync(
    project_id: str,
    rate_limit_id: str,
    *,
    client: SyncClient,
    body: ProjectRateLimitUpdateRequest | ProjectRateLimitUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectRateLimit:
    """POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}

    Args:
        project_id: Text.
        rate_limit_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(
        project_id, rate_limit_id, body=body, client=client, timeout=timeout, headers=headers
    ).parsed


async def asyncio_detailed(
    project_id: str,
    rate_limit_id: str,
    *,
    client: AsyncClient,
    body: ProjectRateLimitUpdateRequest | ProjectRateLimitUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ProjectRateLimit]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(project_id, rate_limit_id, body=body), timeout=timeout, headers=headers
    )


async def asyncio(
    project_id: str,
    rate_limit_id: str,
    *,
    client: AsyncClient,
    body: ProjectRateLimitUpdateRequest | ProjectRateLimitUpdateRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ProjectRateLimit:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            project_id, rate_limit_id, body=body, client=client, timeout=timeout, headers=headers
        )
    ).parsed
