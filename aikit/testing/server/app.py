"""The server as an ASGI application: validates requests and sends the responses."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from aikit.testing.description.document import Document
from aikit.testing.description.validation import Validator
from aikit.testing.handlers import any_operation as generic
from aikit.testing.handlers.all_handlers import HANDLERS
from aikit.testing.server.bodies import read_body
from aikit.testing.server.control import Control
from aikit.testing.server.error_answers import APIError, error_body
from aikit.testing.server.exchange import Call, Reply, event
from aikit.testing.server.faults import Connection, CutError, faulty
from aikit.testing.server.forms import nest
from aikit.testing.server.routing import Router
from aikit.testing.server.script import Rule
from aikit.testing.server.state import Record, State

BASE_PATH = "/v1"

_LOG = logging.getLogger("aikit.testing")
_NO_RULE = Rule()
_REQUEST_LIMIT = 10_000
_TOKEN_LIMIT = 2_000_000


class Application:
    """Validates, records and answers the requests to one server."""

    def __init__(
        self,
        document: Document,
        *,
        api_key: str | None = None,
        allow_unknown: bool = False,
        connections: Mapping[Any, Connection] | None = None,
    ) -> None:
        """Create the application.

        Args:
            document: the API description.
            api_key: the key that requests must have; None accepts any.
            allow_unknown: whether to accept parameters that the description doesn't define.
            connections: the open connections by client address, for scripted faults.
        """
        self._document = document
        self._api_key = api_key
        self._connections = {} if connections is None else connections
        self._router = Router(document)
        self._validator = Validator(document, allow_unknown=allow_unknown)
        self._state = State({operation_id: f"{method} {path}" for method, path, operation_id in document.routes()})
        self._control = Control(self._state)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "lifespan":
            await _run_lifespan(receive, send)
            return
        request = Request(scope, receive)
        if request.url.path.startswith(Control.PREFIX):
            await (await self._control.respond(request))(scope, receive, send)
            return
        started = time.perf_counter()
        record = _record(request)
        self._state.records.append(record)
        rule = _NO_RULE
        try:
            rule, reply = await self._handle(request, record)
            response = _response(reply, rule)
        except APIError as error:
            record.violation = str(error)
            response = _json_response(error.status, error.body)
        except ClientDisconnect:
            record.violation = "the client disconnected before its request was complete"
            return
        except Exception as error:
            _LOG.exception("the answer to %s %s failed", request.method, request.url.path)
            response = _json_response(500, error_body(500, f"The test server failed: {error!r}"))
        record.status = response.status_code
        self._add_headers(response, time.perf_counter() - started)
        await self._send(response, rule, scope, receive, send)

    async def _handle(self, request: Request, record: Record) -> tuple[Rule, Reply]:
        """Validate a request, and answer it by script or handler."""
        self._check_key(request)
        raw_path = request.scope["raw_path"].decode("ascii").partition("?")[0]
        if not raw_path.startswith(BASE_PATH + "/"):
            raise APIError(404, f"Invalid URL ({request.method} {raw_path}).")
        route = self._router.find(request.method, raw_path.removeprefix(BASE_PATH), _query_string(request))
        operation = route.operation
        record.operation = operation.id
        self._validator.path(operation, route.path_values)
        self._validator.headers(operation, request.headers)
        query = self._validator.query(operation, _nested_query(record.query))
        body = await read_body(request, operation, record, self._validator)
        rule = self._state.script.take(operation.id) or _NO_RULE
        if rule.delay_seconds:
            await asyncio.sleep(rule.delay_seconds)
        if rule.answers_itself or rule.disconnect:
            return rule, _scripted_reply(rule)
        call = Call(
            operation=operation,
            path_values=route.path_values,
            query=query,
            body=body,
            rule=rule,
            state=self._state,
            document=self._document,
            validator=self._validator,
            origin=f"{request.url.scheme}://{request.url.netloc}",
            respond=_respond,
        )
        reply = _respond(call)
        reply.status = rule.status or reply.status or operation.status
        return rule, reply

    def _check_key(self, request: Request) -> None:
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        key = bearer.strip() if scheme.lower() == "bearer" else request.headers.get("api-key", "")
        if not key:
            raise APIError(
                401,
                "You didn't provide an API key: send it in an Authorization header, as Bearer and the key.",
                code="missing_api_key",
            )
        if self._api_key is not None and key != self._api_key:
            raise APIError(401, "Incorrect API key provided.")

    def _add_headers(self, response: Response, seconds: float) -> None:
        self._state.answered += 1
        count = self._state.answered
        for name, value in {
            "x-request-id": f"req_{count:08d}",
            "openai-version": "2020-10-01",
            "openai-organization": "aikit-testing",
            "openai-processing-ms": str(round(seconds * 1000)),
            "x-ratelimit-limit-requests": str(_REQUEST_LIMIT),
            "x-ratelimit-limit-tokens": str(_TOKEN_LIMIT),
            "x-ratelimit-remaining-requests": str(max(0, _REQUEST_LIMIT - count)),
            "x-ratelimit-remaining-tokens": str(max(0, _TOKEN_LIMIT - 100 * count)),
            "x-ratelimit-reset-requests": "6ms",
            "x-ratelimit-reset-tokens": "6m0s",
        }.items():
            response.headers.setdefault(name, value)

    async def _send(self, response: Response, rule: Rule, scope: Scope, receive: Receive, send: Send) -> None:
        connection = self._connections.get(tuple(scope["client"] or ()))
        if rule.disconnect:
            if connection is not None:
                await connection.close(hard=rule.reset)
            return
        try:
            await response(scope, receive, faulty(send, rule, connection))
        except CutError:
            return


async def _run_lifespan(receive: Receive, send: Send) -> None:
    for answer in ("lifespan.startup.complete", "lifespan.shutdown.complete"):
        await receive()
        await send({"type": answer})


def _record(request: Request) -> Record:
    return Record(
        method=request.method,
        path=request.scope["raw_path"].decode("ascii").partition("?")[0],
        query=parse_qsl(_query_string(request), keep_blank_values=True),
        headers={name: ", ".join(request.headers.getlist(name)) for name in request.headers},
    )


def _query_string(request: Request) -> str:
    """Return the query as sent. In older Starlettes, `request.url` takes an encoded `?` in the path for its start."""
    query: bytes = request.scope["query_string"]
    return query.decode("latin-1")


def _nested_query(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    try:
        return nest(pairs)
    except ValueError as error:
        raise APIError(400, f"The query cannot be read: {error}.") from error


def _scripted_reply(rule: Rule) -> Reply:
    status = rule.status or 200
    if rule.events is not None:
        frames = [event(data, data.get("type") if isinstance(data, dict) else None) for data in rule.events]
        return Reply(events=frames, media="text/event-stream", status=status)
    if rule.content is not None:
        return Reply(content=rule.content, media="application/octet-stream", status=status)
    if isinstance(rule.body, str):
        return Reply(content=rule.body.encode(), media="text/plain; charset=utf-8", status=status)
    return Reply(error_body(status) if rule.body is None else rule.body, status=status)


def _response(reply: Reply, rule: Rule) -> Response:
    status = reply.status or 200
    response: Response
    if reply.events is not None:
        response = StreamingResponse(_spread(reply.events), status, media_type=reply.media)
        response.headers["cache-control"] = "no-cache"
    elif reply.content is not None:
        response = Response(reply.content, status, media_type=reply.media if reply.content else None)
    else:
        response = _json_response(status, reply.body)
    response.headers.update({**reply.headers, **rule.headers})
    return response


def _json_response(status: int, body: Any) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")


async def _spread(events: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Write each event separately, as a model would."""
    for frame in events:
        yield frame
        await asyncio.sleep(0)


def _respond(call: Call) -> Reply:
    """Answer a call with the handler of its operation."""
    return HANDLERS.get(call.operation.id, generic.respond)(call)
