"""openai-agents."""

import asyncio

import openai
from agents import Agent, OpenAIChatCompletionsModel, Runner, function_tool, set_tracing_disabled
from openai.types.responses import ResponseTextDeltaEvent
from shared import MODEL, asynchronous, note, note_error, report, weather

from aikit import AsyncOpenAI, bridges

set_tracing_disabled(True)


def model_of(client: AsyncOpenAI) -> OpenAIChatCompletionsModel:
    """Return the model of openai-agents, whose requests an aikit client sends."""
    bridge = bridges.httpx2_async_client(client)
    return OpenAIChatCompletionsModel(MODEL, openai.AsyncOpenAI(api_key="unused", http_client=bridge, max_retries=0))


async def main() -> None:
    """Make the calls."""
    async with asynchronous() as mine:
        agent = Agent(name="agent", model=model_of(mine))
        note(retried=(await Runner.run(agent, "Hello")).final_output)
        events = Runner.run_streamed(agent, "Hello").stream_events()
        deltas = [event.data async for event in events if event.type == "raw_response_event"]
        note(streamed="".join(each.delta for each in deltas if isinstance(each, ResponseTextDeltaEvent)))
        with_tool = Agent(name="agent", model=model_of(mine), tools=[function_tool(weather)])
        note(tool=(await Runner.run(with_tool, "Hello")).final_output)
        try:
            await Runner.run(Agent(name="agent", model=model_of(mine.with_options(deadline=0.3))), "Hello")
        except openai.APITimeoutError as error:
            note_error(error)
    report()


asyncio.run(main())
