"""The official package, blocking."""

import json

import openai
from shared import MESSAGES, MODEL, SCHEMA, blocking, note, note_error, report, weather

from aikit import bridges

mine = blocking()
client = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(mine))

answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
note(retried=answer.choices[0].message.content)

chunks = client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
note(streamed="".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices))

message = client.chat.completions.create(model=MODEL, messages=MESSAGES, tools=[SCHEMA]).choices[0].message
call = message.tool_calls[0]
said = {"role": "tool", "tool_call_id": call.id, "content": weather(**json.loads(call.function.arguments))}
answer = client.chat.completions.create(model=MODEL, messages=[*MESSAGES, message, said], tools=[SCHEMA])
note(tool=answer.choices[0].message.content)

hasty = bridges.httpx2_client(mine.with_options(deadline=0.3))
try:
    client.with_options(http_client=hasty, max_retries=0).chat.completions.create(model=MODEL, messages=MESSAGES)
except openai.APITimeoutError as error:
    note_error(error)
report()
