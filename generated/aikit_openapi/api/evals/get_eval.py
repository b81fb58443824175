# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /evals/{eval_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.eval_ import Eval

OPERATION: Operation[Eval, Any] = Operation(
    id="get_eval",
    tag="evals",
    method="GET",
    path="/evals/{eval_id}",
    path_names=("eval_id",),
    decode=one("Eval"),
)


def build_request(eval_id: str) -> Request[Eval, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request((eval_id,))


def parse_response(data: Any) -> Eval:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Eval]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(build_request(eval_id), timeout=timeout, headers=headers)


def sync(
    eval_id: str,
    *,
    client: SyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Eval:
    """GET /evals/{eval_id}

    Args:
        eval_id: A string.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/evals/get
    """
    return sync_detailed(eval_id, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Eval]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(eval_id), timeout=timeout, headers=headers)


async def asyncio(
    eval_id: str,
    *,
    client: AsyncClient,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Eval:
    """Like `sync`, with an asynchronous client."""
    return (await asyncio_detailed(eval_id, client=client, timeout=timeout, headers=headers)).parsed
