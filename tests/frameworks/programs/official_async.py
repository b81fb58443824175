"""The official package, asynchronous."""

import asyncio
import json

import openai
from shared import MESSAGES, MODEL, SCHEMA, asynchronous, note, note_error, report, weather

from aikit import bridges


async def main() -> None:
    """Make the calls."""
    async with asynchronous() as mine:
        client = openai.AsyncOpenAI(api_key="unused", http_client=bridges.httpx2_async_client(mine))

        answer = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        note(retried=answer.choices[0].message.content)

        chunks = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
        note(streamed="".join([chunk.choices[0].delta.content or "" async for chunk in chunks if chunk.choices]))

        answer = await client.chat.completions.create(model=MODEL, messages=MESSAGES, tools=[SCHEMA])
        message = answer.choices[0].message
        call = message.tool_calls[0]
        said = {"role": "tool", "tool_call_id": call.id, "content": weather(**json.loads(call.function.arguments))}
        answer = await client.chat.completions.create(model=MODEL, messages=[*MESSAGES, message, said], tools=[SCHEMA])
        note(tool=answer.choices[0].message.content)

        hasty = client.with_options(
            http_client=bridges.httpx2_async_client(mine.with_options(deadline=0.3)), max_retries=0
        )
        try:
            await hasty.chat.completions.create(model=MODEL, messages=MESSAGES)
        except openai.APITimeoutError as error:
            note_error(error)
    report()


asyncio.run(main())
