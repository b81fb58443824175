"""`client.beta.threads`: what the generated classes have, and methods that wait for a run or stream it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations
from aikit.streams.accumulating import StreamManager, ask_to_stream
from aikit.streams.assistant_events import AssistantEventHandler
from aikit.streams.stream import Stream

from .generated.beta_threads_api import BetaThreadsAPI
from .generated.beta_threads_runs_api import BetaThreadsRunsAPI, RunObjectResult
from .polling import MOST_SECONDS, further_options, until_ended

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.call import Call
    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )

    from .generated.beta_threads_api import CreateAndRunKeywords
    from .generated.beta_threads_runs_api import CreateKeywords

__all__ = ["OpenAIBetaThreadsAPI", "OpenAIBetaThreadsRunsAPI"]

_RUNNING = frozenset({"queued", "in_progress", "cancelling"})
_HEADERS = {"OpenAI-Beta": "assistants=v2"}


class OpenAIBetaThreadsRunsAPI(BetaThreadsRunsAPI):
    """Runs of threads."""

    path: ClassVar[str] = "beta.threads.runs"

    @overload
    def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | None = ...,
        *,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> RunObjectResult: ...

    @overload
    def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | None = ...,
        *,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[RunObjectResult]],
    ) -> Future[RunObjectResult]: ...

    def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | None = None,
        *,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> RunObjectResult | Future[RunObjectResult]:
        """Wait until a run has ended or needs the outputs of tools.

        Args:
            run_id: id of the run; must not be empty.
            thread_id: id of the thread; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The run. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/runs/getRun
        """
        call = self._call(
            operations.get_run,
            "poll",
            RunObjectResult._of,
            path=(thread_id, run_id),
            keywords=keywords,
            headers=_HEADERS,
        )
        call.until = until_ended(_RUNNING, poll_interval_ms, max_wait_seconds, f"run {run_id}")
        return self._run(call)

    # Any: tools in any form of the API
    def create_and_poll(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        tools: Any = None,
        **keywords: Unpack[CreateKeywords],
    ) -> RunObjectResult:
        """Run an assistant on a thread, and wait until the run has ended or needs the outputs of tools.

        Args:
            assistant_id: id of the assistant.
            thread_id: id of the thread; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            tools: tools in place of the assistant's.
            **keywords: the keywords of `create`.

        Returns:
            The run. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/runs/createRun
        """
        options = further_options(keywords)
        run = self._plain.create(thread_id, assistant_id=assistant_id, tools=tools, **keywords)
        run.throw()
        ended: RunObjectResult = self.poll(
            run.id, thread_id, poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )
        return ended

    # Any: tools in any form of the API
    def stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        event_handler: AssistantEventHandler | None = None,
        tools: Any = None,
        **keywords: Unpack[CreateKeywords],
    ) -> StreamManager[AssistantEventHandler]:
        """Run an assistant on a thread, and stream the events.

        Args:
            assistant_id: id of the assistant.
            thread_id: id of the thread; must not be empty.
            event_handler: a new instance of your class that derives from `AssistantEventHandler`.
            tools: tools in place of the assistant's.
            **keywords: the keywords of `create`.

        Returns:
            A context manager. It makes the call on entry, and gives the handler: iterate over it for the events, or
            call `until_done()`.

        Raises:
            OpenAIError: the call failed, on entry.

        See https://platform.openai.com/docs/api-reference/runs/createRun
        """
        call = self._call(
            operations.create_run,
            "stream",
            RunObjectResult._of,
            path=(thread_id,),
            explicit={"assistant_id": assistant_id},
            optional={"tools": tools},
            keywords=keywords,
            headers=_HEADERS,
        )
        return self._to_handler(call, event_handler)

    # Any: tools in any form of the API
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        event_handler: AssistantEventHandler | None = None,
        tools: Any = None,
        **keywords: Unpack[CreateKeywords],
    ) -> StreamManager[AssistantEventHandler]:
        """Run an assistant on a thread, and stream the events. The earlier name of `stream`.

        Args:
            assistant_id: id of the assistant.
            thread_id: id of the thread; must not be empty.
            event_handler: a new instance of your class that derives from `AssistantEventHandler`.
            tools: tools in place of the assistant's.
            **keywords: the keywords of `create`.

        Returns:
            A context manager that gives the handler, as `stream` does.

        Raises:
            OpenAIError: the call failed, on entry.

        See https://platform.openai.com/docs/api-reference/runs/createRun
        """
        return self.stream(
            assistant_id=assistant_id, thread_id=thread_id, event_handler=event_handler, tools=tools, **keywords
        )

    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CallKeywords],
    ) -> RunObjectResult:
        """Submit the outputs of tool calls, and wait until the run has ended or needs others.

        Args:
            tool_outputs: for each tool call, a mapping with `tool_call_id` and `output`.
            run_id: id of the run; must not be empty.
            thread_id: id of the thread; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The run. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
        """
        options = further_options(keywords)
        run = self._plain.submit_tool_outputs(run_id, thread_id=thread_id, tool_outputs=list(tool_outputs), **keywords)
        run.throw()
        ended: RunObjectResult = self.poll(
            run.id, thread_id, poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )
        return ended

    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[Mapping[str, Any]],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandler | None = None,
        **keywords: Unpack[CallKeywords],
    ) -> StreamManager[AssistantEventHandler]:
        """Submit the outputs of tool calls, and stream the events of the run.

        Args:
            tool_outputs: for each tool call, a mapping with `tool_call_id` and `output`.
            run_id: id of the run; must not be empty.
            thread_id: id of the thread; must not be empty.
            event_handler: a new instance of your class that derives from `AssistantEventHandler`.
            **keywords: call options.

        Returns:
            A context manager that gives the handler, as `stream` does.

        Raises:
            OpenAIError: the call failed, on entry.

        See https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
        """
        call = self._call(
            operations.submit_tool_ouputs_to_run,
            "submit_tool_outputs_stream",
            RunObjectResult._of,
            path=(thread_id, run_id),
            explicit={"tool_outputs": list(tool_outputs)},
            keywords=keywords,
            headers=_HEADERS,
        )
        return self._to_handler(call, event_handler)

    def _to_handler(
        self, call: Call[Any], event_handler: AssistantEventHandler | None
    ) -> StreamManager[AssistantEventHandler]:
        """Stream a run to a handler, which the `with` block gets."""
        ask_to_stream(call.request.body)
        handler = AssistantEventHandler() if event_handler is None else event_handler
        return StreamManager(self._client, call, lambda done: handler._began(Stream(done)))


class OpenAIBetaThreadsAPI(BetaThreadsAPI):
    """Threads."""

    path: ClassVar[str] = "beta.threads"

    @cached_property
    def runs(self) -> OpenAIBetaThreadsRunsAPI:
        """Runs of threads."""
        return OpenAIBetaThreadsRunsAPI(self._client)

    # Any: tools in any form of the API
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        tools: Any = None,
        **keywords: Unpack[CreateAndRunKeywords],
    ) -> RunObjectResult:
        """Create a thread, run an assistant on it, and wait until the run has ended or needs the outputs of tools.

        Args:
            assistant_id: id of the assistant.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            tools: tools in place of the assistant's.
            **keywords: the keywords of `create_and_run`.

        Returns:
            The run. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
        """
        options = further_options(keywords)
        run = self._plain.create_and_run(assistant_id=assistant_id, tools=tools, **keywords)
        run.throw()
        ended: RunObjectResult = self.runs.poll(
            run.id, run.thread_id, poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )
        return ended

    # Any: tools in any form of the API
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        tools: Any = None,
        **keywords: Unpack[CreateAndRunKeywords],
    ) -> StreamManager[AssistantEventHandler]:
        """Create a thread, run an assistant on it, and stream the events.

        Args:
            assistant_id: id of the assistant.
            event_handler: a new instance of your class that derives from `AssistantEventHandler`.
            tools: tools in place of the assistant's.
            **keywords: the keywords of `create_and_run`.

        Returns:
            A context manager that gives the handler, as `runs.stream` does.

        Raises:
            OpenAIError: the call failed, on entry.

        See https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
        """
        call = self._call(
            operations.create_thread_and_run,
            "create_and_run_stream",
            RunObjectResult._of,
            explicit={"assistant_id": assistant_id},
            optional={"tools": tools},
            keywords=keywords,
            headers=_HEADERS,
        )
        return self.runs._to_handler(call, event_handler)
