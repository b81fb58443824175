"""Code of a user who knows the documented spellings; mypy and pyright check it, nothing runs it."""

from __future__ import annotations

from typing import assert_type

from aikit import (
    APIError,
    AsyncOpenAI,
    OpenAI,
    OpenAIChatHelper,
    OpenAIError,
    OpenAIImage,
    OpenAIMessage,
    OpenAIProviders,
    OpenAIVisionHelper,
)
from aikit.providers.providers_file import ModelAlias
from aikit.results.result import RateLimit
from aikit_openapi.models import CreateModerationResponseResultsItemCategoryScores


def results(client: OpenAI, image: OpenAIImage) -> None:
    """What calls return."""
    models = client.models.list(maxRetries=0)
    assert_type(models.rateLimit, RateLimit)
    assert_type(models.requestID, str | None)
    assert_type(models._request_id, str | None)
    assert_type(client.images.generate("a cat").saveImagesToDisk("folder", "cat"), bool)
    assert_type(image.saveToDisk("cat.png"), bool)
    assert_type(image.asBlob(), bytes)
    image.asPicture().save("cat.png")
    item = client.moderations.create("x").moderation.item
    assert_type(item.category_score, CreateModerationResponseResultsItemCategoryScores)


async def asynchronous_results(client: AsyncOpenAI) -> None:
    """What calls of the asynchronous client return."""
    images = await client.images.generate("a cat")
    assert_type(await images.saveImagesToDisk("folder", "cat"), bool)
    assert_type(await images.image.asBlob(), bytes)
    assert_type(images.rateLimit, RateLimit)


def errors(error: APIError) -> None:
    """What calls raise."""
    assert_type(error.errCode, int | None)
    assert_type(error.statusText, str | None)
    assert_type(error.requestID, str | None)
    assert_type(error.requestId, str | None)
    assert_type(error.isBadRequestError, bool)
    assert_type(error.isAuthenticationError, bool)
    assert_type(error.isPermissionDeniedError, bool)
    assert_type(error.isNotFoundError, bool)
    assert_type(error.isUnprocessableEntityError, bool)
    assert_type(error.isRateLimitError, bool)
    assert_type(error.isInternalServerError, bool)


def providers(providers: OpenAIProviders) -> None:
    """The providers file."""
    for alias in providers.modelAliases():
        assert_type(alias, ModelAlias)


def helpers(client: OpenAI, helper: OpenAIChatHelper, message: OpenAIMessage) -> None:
    """Messages, conversations and questions about images."""
    message.addImageURL("https://example.org/cat.png", "low")
    message.addImageUrl("https://example.org/cat.png")
    message.addFileId("file-1")
    helper.systemPrompt = "Be brief."
    helper.numberOfMessages = 20
    helper.autoHandleToolCalls = False
    helper.numberOfMessages = "20"  # type: ignore[assignment]  # a wrong type
    helper.registerTool({"name": "weather"}, print)
    helper.registerTools([{"name": "weather", "handler": print}])
    helper.unregisterTool("weather")
    helper.unregisterTools()
    assert_type(helper.lastErrors, list[OpenAIError])
    assert_type(client.chat.vision.fromFile("cat.png"), OpenAIVisionHelper)
    assert_type(client.chat.vision.fromPicture(b""), OpenAIVisionHelper)
