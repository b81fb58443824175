# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""POST /organization/spend_alerts/{alert_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_spend_alert_body import CreateSpendAlertBody
    from ...models.organization_spend_alert import OrganizationSpendAlert
    from ...typed_dicts.spend_alerts import CreateSpendAlertBodyDict

OPERATION: Operation[OrganizationSpendAlert, Any] = Operation(
    id="update_organization_spend_alert",
    tag="spend_alerts",
    method="POST",
    path="/organization/spend_alerts/{alert_id}",
    path_names=("alert_id",),
    bodies=("application/json",),
    decode=one("OrganizationSpendAlert"),
)


def build_request(
    alert_id: str, *, body: CreateSpendAlertBody | CreateSpendAlertBodyDict | Mapping[str, Any]
) -> Request[OrganizationSpendAlert, Any]:
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
    return OPERATION.request((alert_id,), body=body)


def parse_response(data: Any) -> OrganizationSpendAlert:
    """The typed answer for a decoded JSON body."""
    return OPERATION.decode(data)


def sync_detailed(
    alert_id: str,
    *,
    client: SyncClient,
    body: CreateSpendAlertBody | CreateSpendAlertBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationSpendAlert]:
    """Like `sync`, and returns the answer with its status and headers."""
    return client.execute(build_request(alert_id, body=body), timeout=timeout, headers=headers)


def sync(
    alert_id: str,
    *,
    client: SyncClient,
    body: CreateSpendAlertBody | CreateSpendAlertBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationSpendAlert:
    """POST /organization/spend_alerts/{alert_id}

    Args:
        alert_id: Text.
        body: application/json, a model or a plain mapping.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

    See https://platform.openai.com/docs/api-reference/administration
    """
    return sync_detailed(alert_id, body=body, client=client, timeout=timeout, headers=headers).parsed


async def asyncio_detailed(
    alert_id: str,
    *,
    client: AsyncClient,
    body: CreateSpendAlertBody | CreateSpendAlertBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[OrganizationSpendAlert]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(build_request(alert_id, body=body), timeout=timeout, headers=headers)


async def asyncio(
    alert_id: str,
    *,
    client: AsyncClient,
    body: CreateSpendAlertBody | CreateSpendAlertBodyDict | Mapping[str, Any],
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> OrganizationSpendAlert:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(alert_id, body=body, client=client, timeout=timeout, headers=headers)
    ).parsed
