"""What `client.responses.stream()` returns, and its events."""

from aikit.streams.accumulating import AsyncStreamManager as AsyncResponseStreamManager
from aikit.streams.accumulating import StreamManager as ResponseStreamManager
from aikit.streams.response_stream import AsyncResponseStream, ResponseStream
from aikit_openapi.models import (
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
