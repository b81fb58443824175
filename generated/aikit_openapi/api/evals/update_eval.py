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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((eval_id,), body=body)


def parse_response(data: Any) -> Eval:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    eval_id: str,
    *,
    client: SyncClient,
    body: UpdateEvalRequest | UpdateEvalRequestDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[Eval]:
    """Like `sync`, and returns the answer with its status and headers."""
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
        eval_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
