# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /evals/{eval_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_ import Eval
    from ...models.update_eval_request import UpdateEvalRequest
    from ...typed_dicts.evals import UpdateEvalRequestDict

OPERATION: Operation[Eval, Any] = Operation(
    id="update_eval",
    tag="evals",
    method="POST",
    path="/evals/{eval_id}",
    path_names=("eval_id",),
    bodies=("application/json",),
    decode=one("Eval"),
)


def build_request(
    eval_id: str, *, body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any]
) -> Request[Eval, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((eval_id,), body=body)


def parse_response(data: Any) -> Eval:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    *,
    client: SyncClient,
    body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Eval]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(eval_id, body=body), timeout=timeout, headers=headers)


def sync(
    eval_id: str,
    *,
    client: SyncClient,
    body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Eval:
    """POST /evals/{eval_id}

    Args:
        eval_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/evals/update
    """
    return sync_detailed(eval_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncClient,
    body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Eval]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(eval_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    eval_id: str,
    *,
    client: AsyncClient,
    body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Eval:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(eval_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
