"""The control channel under `/-/`: script, recorded requests, clock and reset. Also serves images with a URL."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from aikit.testing.server.script import Rule
from aikit.testing.server.state import State


class Control:
    """Answers the requests from the test's process. No path of the API has this prefix."""

    PREFIX = "/-/"

    def __init__(self, state: State) -> None:
        """Create a control channel for a state."""
        self._state = state

    async def respond(self, request: Request) -> Response:
        """Answer one request of the control channel."""
        match (request.method, request.url.path.removeprefix(self.PREFIX).split("/")):
            case ("POST", ["script"]):
                return self._script(json.loads(await request.body()))
            case ("GET", ["requests"]):
                return JSONResponse([record.to_json() for record in self._state.records])
            case ("POST", ["reset"]):
                self._state.reset()
                return Response(status_code=204)
            case ("POST", ["advance"]):
                self._state.advance(json.loads(await request.body())["seconds"])
                return Response(status_code=204)
            case ("GET", ["content", name]):
                return self._content(name)
        return Response(f"nothing at {request.url.path}", 404)

    def _script(self, values: Any) -> Response:
        try:
            self._state.script.add(Rule.from_json(values))
        except (TypeError, ValueError) as error:
            return Response(str(error), 400)
        return Response(status_code=204)

    def _content(self, name: str) -> Response:
        if name not in self._state.blobs:
            return Response(f"no content {name}", 404)
        media, content = self._state.blobs[name]
        return Response(content, media_type=media)
