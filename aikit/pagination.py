"""The pages of lists, under their names in the official package."""

from aikit.results.result import AsyncNextPage, AsyncPage, NextPage, Page

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
]

SyncPage = SyncCursorPage = SyncConversationCursorPage = Page
AsyncCursorPage = AsyncConversationCursorPage = AsyncPage
SyncNextCursorPage = NextPage
AsyncNextCursorPage = AsyncNextPage
