# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /evals/{eval_id}/runs/{run_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_run import EvalRun

OPERATION: Operation[EvalRun, Any] = Operation(
    id="get_eval_run",
    tag="evals",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    path_names=("eval_id", "run_id"),
    decode=one("EvalRun"),
)


def build_request(eval_id: str, run_id: str) -> Request[EvalRun, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request(
        (
            eval_id,
            run_id,
        )
    )


def parse_response(data: Any) -> EvalRun:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRun]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(eval_id, run_id), timeout=timeout, headers=headers)


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRun:
    """GET /evals/{eval_id}/runs/{run_id}

    Args:
        eval_id: Text.
        run_id: Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/evals/get
    """
    return sync_detailed(eval_id, run_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[EvalRun]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(eval_id, run_id), timeout=timeout, headers=headers)


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> EvalRun:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(eval_id, run_id, client=client, timeout=timeout, headers=headers)).parsed
