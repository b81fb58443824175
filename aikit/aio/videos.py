# Written from aikit/resources/videos.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.videos`: what the generated class has, and methods that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.generated.videos_api import AsyncVideosAPI
from aikit.core import operations
from aikit.resources.generated.videos_api import VideoResourceResult
from aikit.resources.polling import MOST_SECONDS, further_options, until_ended
from aikit.resources.videos import _RUNNING

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.videos_api import CreateKeywords

__all__ = ["AsyncOpenAIVideosAPI"]


class AsyncOpenAIVideosAPI(AsyncVideosAPI):
    """Videos."""

    path: ClassVar[str] = "videos"

    @overload
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> VideoResourceResult: ...

    @overload
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[VideoResourceResult]],
    ) -> Task[VideoResourceResult]: ...

    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> VideoResourceResult | Task[VideoResourceResult]:
        """Wait until a video is completed or has failed.

        Args:
            video_id: id of the video; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The video. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/videos/retrieve
        """
        call = self._call(operations.get_video, "poll", VideoResourceResult._of, path=(video_id,), keywords=keywords)
        call.until = until_ended(_RUNNING, poll_interval_ms, max_wait_seconds, f"video {video_id}")
        return await self._run(call)

    async def create_and_poll(
        self,
        *,
        prompt: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CreateKeywords],
    ) -> VideoResourceResult:
        """Create a video, and wait until it is completed or has failed.

        Args:
            prompt: a text description of the video.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: `input_reference`, `model`, `seconds`, `size` and call options.

        Returns:
            The video. Its `status` is the outcome. Get the content with `download_content`.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/videos/create
        """
        options = further_options(keywords)
        made = await self._plain.create(prompt=prompt, **keywords)
        made.throw()
        video: VideoResourceResult = await self.poll(
            made.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, **options
        )
        return video
