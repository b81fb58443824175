# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /assistants/{assistant_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.assistant_object import AssistantObject
    from ...models.modify_assistant_request import ModifyAssistantRequest
    from ...typed_dicts.assistants import ModifyAssistantRequestDict

OPERATION: Operation[AssistantObject, Any] = Operation(
    id="modify_assistant",
    tag="assistants",
    method="POST",
    path="/assistants/{assistant_id}",
    path_names=("assistant_id",),
    bodies=("application/json",),
    decode=one("AssistantObject"),
)


def build_request(
    assistant_id: str, *, body: ModifyAssistantRequest | ModifyAssistantRequestDict | Mapping[str, Any]
) -> Request[AssistantObject, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((assistant_id,), body=body)


def parse_response(data: Any) -> AssistantObject:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    assistant_id: str,
    *,
    client: SyncClient,
    body: ModifyAssistantRequest | ModifyAssistantRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssistantObject]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(assistant_id, body=body), timeout=timeout, headers=headers)


def sync(
    assistant_id: str,
    *,
    client: SyncClient,
    body: ModifyAssistantRequest | ModifyAssistantRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssistantObject:
    """POST /assistants/{assistant_id}

    Args:
        assistant_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/assistants
    """
    return sync_detailed(assistant_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncClient,
    body: ModifyAssistantRequest | ModifyAssistantRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[AssistantObject]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(assistant_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncClient,
    body: ModifyAssistantRequest | ModifyAssistantRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> AssistantObject:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(assistant_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
