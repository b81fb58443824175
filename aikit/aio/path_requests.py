# Written from aikit/clients/path_requests.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""Requests to any path of the API, for endpoints that the document lacks: `client.post("/path", cast_to=dict)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from aikit.clients.path_calls import Files, PathCalls, RequestOptions, request_options
from aikit.results.result import AsyncPager
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream

if TYPE_CHECKING:
    from aikit.core.call import Call

__all__ = ["AsyncPathRequests"]

CastT = TypeVar("CastT")
StreamT = TypeVar("StreamT")
PageT = TypeVar("PageT")


# Any: the endpoint is not in the API's description, and so its bodies, answers and events may be anything.
class AsyncPathRequests(PathCalls):
    """Requests to any path, as methods of the asynchronous client."""

    _binary_type = AsyncBinaryAnswer
    _stream_type = AsyncStream

    @overload
    async def get(self, path: str, *, cast_to: type[CastT], options: RequestOptions | None = ...) -> CastT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = ...,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
    ) -> Any: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request. See `request`."""
        return await self.request(cast_to, request_options("GET", path, options), stream=stream, stream_cls=stream_cls)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[CastT],
        body: Any = ...,
        content: Any = ...,
        options: RequestOptions | None = ...,
        files: Files | None = ...,
    ) -> CastT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = ...,
        content: Any = ...,
        options: RequestOptions | None = ...,
        files: Files | None = ...,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = ...,
        content: Any = ...,
        options: RequestOptions | None = ...,
        files: Files | None = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
    ) -> Any: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        options: RequestOptions | None = None,
        files: Files | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request. See `request`."""
        given = request_options("POST", path, options, json_data=body, content=content, files=files)
        return await self.request(cast_to, given, stream=stream, stream_cls=stream_cls)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[CastT],
        body: Any = None,
        content: Any = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
    ) -> CastT:
        """Send a PUT request. See `request`."""
        given = request_options("PUT", path, options, json_data=body, content=content, files=files)
        answer: CastT = await self.request(cast_to, given)
        return answer

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[CastT],
        body: Any = None,
        content: Any = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
    ) -> CastT:
        """Send a PATCH request. See `request`."""
        given = request_options("PATCH", path, options, json_data=body, content=content, files=files)
        answer: CastT = await self.request(cast_to, given)
        return answer

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[CastT],
        body: Any = None,
        content: Any = None,
        options: RequestOptions | None = None,
    ) -> CastT:
        """Send a DELETE request. See `request`."""
        given = request_options("DELETE", path, options, json_data=body, content=content)
        answer: CastT = await self.request(cast_to, given)
        return answer

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        """Send a request to any path, with the client's credentials, retries and options. It always raises its errors.

        `get`, `post`, `put`, `patch` and `delete` call this.

        Args:
            cast_to: what to return: `str`, `bytes` or `None`; `object`, `dict` or `list` for the decoded JSON; a class
                of models or results; a class that pydantic or msgspec can read; `httpx.Response` or `HTTPResponse` for
                status, headers and body together; `BinaryAnswer` for a body that has not been read yet.
            options: a mapping with `method`, `url` (a path below the base URL), `json_data`, `content`, `files`, and
                what `RequestOptions` has.
            stream: whether to return the events of the answer; default False.
            stream_cls: the type of the stream, such as `Stream[dict]`; its events are built as this type.

        Raises:
            TypeError, ValueError: invalid argument; nothing was sent.
            OpenAIError: the call failed.
        """
        return await self._start(cast_to, options, stream, stream_cls)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: Any = None,
        options: RequestOptions | None = None,
        method: str = "get",
    ) -> AsyncPager[PageT]:
        """Return a list at any path, beginning with its first page. Iterate over it to go through all pages.

        Args:
            path: the path below the base URL.
            model: the type of the items: a class of models, or one that pydantic or msgspec can read.
            page: the type of the page, such as `AsyncCursorPage[Item]` of `aikit.pagination`.
            body: the body of the request, if it has one.
            options: what `RequestOptions` has.
            method: the HTTP method.

        Raises:
            OpenAIError: the call failed.
        """
        call: Call[PageT] = self._list_call(path, model, page, body, options, method)
        return self._list(call)

    def _list(self, call: Call[PageT]) -> AsyncPager[PageT]:
        return AsyncPager(self, call)
