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

# One assignment for each: type checkers take a chain for variables.
SyncPage = Page
SyncCursorPage = Page
SyncConversationCursorPage = Page
SyncNextCursorPage = NextPage
AsyncCursorPage = AsyncPage
AsyncConversationCursorPage = AsyncPage
AsyncNextCursorPage = AsyncNextPage
