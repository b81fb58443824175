# Written from aikit/resources/moderations.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.moderations`: checks texts and images for harmful content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.core.call import expect_text
from aikit.options.settings import NOT_GIVEN
from aikit.resources.moderations import OpenAIModeration, OpenAIModerationItem, OpenAIModerationResult

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )


else:
    pass

__all__ = ["AsyncOpenAIModerationsAPI", "OpenAIModeration", "OpenAIModerationItem", "OpenAIModerationResult"]


class AsyncOpenAIModerationsAPI(AsyncResource):
    """Checks texts and images for harmful content."""

    path: ClassVar[str] = "moderations"

    @overload
    async def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = ...,
        model: str | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIModerationResult: ...

    @overload
    async def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = ...,
        model: str | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModerationResult]],
    ) -> Task[OpenAIModerationResult]: ...

    async def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = NOT_GIVEN,
        model: str | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIModerationResult | Task[OpenAIModerationResult]:
        """Check texts and images for harmful content.

        Args:
            input: a text, a list of texts, or a list of parts: `{"type": "text", "text": …}` or
                `{"type": "image_url", "image_url": {"url": …}}`.
            model: name of the model; defaults to the service's choice.
            parameters: call options as a mapping. You may pass it in place of `model`.
            **keywords: the same, as keyword arguments.

        Returns:
            The moderation: `.moderation.item.flagged`, `.categories`, `.category_scores`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/moderations/create
        """
        if isinstance(model, Mapping):
            parameters, model = {**model, **(parameters or {})}, None
        call = self._call(
            operations.create_moderation,
            "create",
            OpenAIModerationResult._of,
            explicit={"input": input},
            optional={"model": model},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        expect_text(body, "model")
        if not isinstance(body["input"], str | list | tuple):
            raise TypeError(f"`input` must be a text or a list, got {type(body['input']).__name__}")
        return await self._run(call)
