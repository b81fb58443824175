# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /evals/{eval_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_eval_run_request import CreateEvalRunRequest
    from ...models.eval_run import EvalRun
    from ...typed_dicts.evals import CreateEvalRunRequestDict

OPERATION: Operation[EvalRun, Any] = Operation(
    id="create_eval_run",
    tag="evals",
    method="POST",
    path="/evals/{eval_id}/runs",
    path_names=("eval_id",),
    bodies=("application/json",),
    decode=one("EvalRun"),
)


def build_request(
    eval_id: str, *, body: CreateEvalRunRequest | CreateEvalRunRequestDict | Mapping[str, Any]
) -> Request[EvalRun, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((eval_id,), body=body)


def parse_response(data: Any) -> EvalRun:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    *,
    client: SyncClient,
    body: CreateEvalRunRequest | CreateEvalRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRun]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(eval_id, body=body), timeout=timeout, headers=headers)


def sync(
    eval_id: str,
    *,
    client: SyncClient,
    body: CreateEvalRunRequest | CreateEvalRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRun:
    """POST /evals/{eval_id}/runs

    Args:
        eval_id: A string.
        body: Request body, as a model or mapping, sent as application/json.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/evals
    """
    return sync_detailed(eval_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncClient,
    body: CreateEvalRunRequest | CreateEvalRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRun]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(eval_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    eval_id: str,
    *,
    client: AsyncClient,
    body: CreateEvalRunRequest | CreateEvalRunRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRun:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(eval_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
