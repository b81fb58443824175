"""User code that calls generated resources, checked by mypy and pyright and never run."""

from __future__ import annotations

from typing import assert_type

from aikit import AsyncOpenAI, OpenAI
from aikit.streams.stream import AsyncBinaryAnswer, BinaryAnswer
from aikit_openapi.models import VectorStoreFileObject


def blocking(client: OpenAI) -> None:
    """Results have the fields of their models; lists have entries."""
    store = client.vector_stores.create(name="Handbooks", expires_after={"anchor": "last_active_at", "days": 7})
    assert_type(store.id, str)
    assert_type(store.request_id, str | None)
    for file in client.vector_stores.files.list(store.id, limit=20):
        assert_type(file, VectorStoreFileObject)
    assert_type(client.videos.download_content("video_1"), BinaryAnswer)
    assert_type(client.files.retrieve_content("file-1"), str)
    client.vector_stores.create(nam="x")  # type: ignore[call-overload]  # no such keyword
    client.vector_stores.search("vs_1")  # type: ignore[call-overload]  # `query` is required


async def asynchronous(client: AsyncOpenAI) -> None:
    """The same, awaited; a list can be iterated over at once."""
    store = await client.vector_stores.create(name="Handbooks")
    assert_type(store.id, str)
    async for file in client.vector_stores.files.list(store.id, limit=20):
        assert_type(file, VectorStoreFileObject)
    assert_type(await client.videos.download_content("video_1"), AsyncBinaryAnswer)
