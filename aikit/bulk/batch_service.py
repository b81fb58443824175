"""Calls the batch endpoint and the files that belong to it, for a client of any kind, in the running event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from aikit.core import operations
from aikit.core.call import Call
from aikit.core.flow import exchange
from aikit.core.steps import Exchange
from aikit.drivers import asynchronous
from aikit.options.settings import CallOptions
from aikit.streams.stream import AsyncBinaryAnswer
from aikit_openapi.codec import keep
from aikit_openapi.operation import Request

from .batch_parts import Part
from .sending import agent_for

__all__ = ["BatchService"]

AnswerT = TypeVar("AnswerT")
_DAY: Final = 24 * 60 * 60


class BatchService:
    """Uploads, creates, retrieves, finds and downloads. Every method raises the error of a call that failed.

    Attributes:
        most_attempts: how often a request is sent at most: `max_retries` and the first time.
    """

    # Any: a client, of any kind
    def __init__(self, client: Any, options: Mapping[str, Any], job: str) -> None:
        """Take the client, options of each call, and the ID of the job, which the metadata of its batches name."""
        self._client, self._job = client, job
        self._options = CallOptions.read({"max_retries": 3, **options})
        retries = self._options.max_retries
        self.most_attempts = 1 + (retries if isinstance(retries, int) else 0)
        self._agent, self._is_ours = agent_for(client, 10)

    async def upload(self, path: Path, part: Part) -> str:
        """Upload the file of a part, and return its ID."""
        name = f"aikit-{self._job}-{part.number:05d}.jsonl"
        body = {"file": (name, path, "application/jsonl"), "purpose": "batch"}
        file = await self._ask(operations.create_file.request(body=body))
        return str(file.id)

    # Any: a batch, as the API describes it, here and below
    async def create(self, part: Part) -> Any:
        """Create the batch of a part that was uploaded. Nothing repeats this call where it may have succeeded."""
        body = {
            "input_file_id": part.file_id,
            "endpoint": part.url,
            "completion_window": "24h",
            "metadata": {"aikit_job": self._job, "aikit_part": str(part.number)},
        }
        return await self._ask(operations.create_batch.request(body=body))

    async def retrieve(self, batch_id: str) -> Any:
        """Retrieve a batch."""
        return await self._ask(operations.retrieve_batch.request((batch_id,)))

    async def find(self, part: Part) -> Any:
        """Return the batch of a part by its metadata; None if there is none, or only one that failed."""
        query: dict[str, Any] = {"limit": 100}
        wanted = {"aikit_job": self._job, "aikit_part": str(part.number)}
        while True:
            page = await self._ask(operations.list_batches.request(query=query))
            for batch in page.data:
                notes = getattr(batch, "metadata", None) or {}
                if all(notes.get(name) == value for name, value in wanted.items()) and batch.status != "failed":
                    return batch
            if not page.data or not getattr(page, "has_more", False) or page.data[-1].created_at < part.began - _DAY:
                return None
            query["after"] = page.data[-1].id

    async def lines(self, file_id: str) -> AsyncIterator[bytes]:
        """Download a file, and yield its lines as they come."""
        call = Call(operations.download_file.request((file_id,)), self._options, keep).binary(AsyncBinaryAnswer)
        body: AsyncBinaryAnswer = call.outcome(await self._run(call))
        kept: list[bytes] = []
        try:
            async for piece in body.iter_bytes():
                *lines, last = piece.split(b"\n")
                for line in lines:
                    yield b"".join((*kept, line))
                    kept.clear()
                kept.append(last)
            yield b"".join(kept)
        finally:
            await body.close()

    async def close(self) -> None:
        """Close the connections, unless they are your own agent's."""
        if self._is_ours:
            await self._agent.close()

    async def _ask(self, request: Request[AnswerT, Any]) -> AnswerT:
        done = await self._run(Call(request, self._options, keep))
        answer: AnswerT = done.decoded
        return answer

    async def _run(self, call: Call[Any]) -> Exchange:
        flow = exchange(*self._client._routed(call))
        done: Exchange = await asynchronous.run(flow, self._agent, self._client._shared.stop)
        if done.error is not None:
            raise done.error
        return done
