"""pydantic-ai."""

import asyncio

from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelAPIError
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
from shared import MODEL, asynchronous, note, note_error, report, weather

from aikit import AsyncOpenAI, bridges


def model_of(client: AsyncOpenAI) -> OpenAIChatModel:
    """Return the model of pydantic-ai, whose requests an aikit client sends."""
    provider = OpenAIProvider(api_key="unused", http_client=bridges.httpx2_async_client(client))
    return OpenAIChatModel(MODEL, provider=provider)


async def main() -> None:
    """Make the calls."""
    async with asynchronous() as mine:
        agent = Agent(model_of(mine))
        note(retried=(await agent.run("Hello")).output)
        async with agent.run_stream("Hello") as stream:
            note(streamed="".join([text async for text in stream.stream_text(delta=True)]))
        note(tool=(await Agent(model_of(mine), tools=[weather]).run("Hello")).output)
        try:
            await Agent(model_of(mine.with_options(deadline=0.3))).run("Hello")
        except ModelAPIError as error:
            note_error(error)
    report()


asyncio.run(main())
