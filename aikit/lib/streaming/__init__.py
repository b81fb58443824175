"""The streams that put the answer together, and handlers of the events of runs."""

from aikit.streams.assistant_events import AssistantEventHandler, AsyncAssistantEventHandler

__all__ = ["AssistantEventHandler", "AsyncAssistantEventHandler"]
