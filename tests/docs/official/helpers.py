"""A program for the official package: parsed classes, event streams, audio, batches, webhooks."""

import asyncio
import base64
import hashlib
import hmac
import io
import json
import time
from pathlib import Path

import openai
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

client = OpenAI()


class Step(BaseModel):
    """One step of a solution."""

    explanation: str
    output: str


class Solution(BaseModel):
    """The solution of an equation."""

    steps: list[Step]
    final_answer: str


class GetWeather(BaseModel):
    """The weather of a place."""

    city: str
    days: int


question = [{"role": "user", "content": "Solve 8x + 31 = 2"}]

# Answers parsed into classes

completion = client.chat.completions.parse(model="gpt-4o", messages=question, response_format=Solution)
message = completion.choices[0].message
print("parsed:", type(message.parsed).__name__, message.parsed.model_dump(), message.refusal)
print("text:", json.loads(message.content) == message.parsed.model_dump())

tool = openai.pydantic_function_tool(GetWeather)
print("tool:", tool["type"], tool["function"]["name"], tool["function"]["strict"])
asked = client.chat.completions.parse(
    model="gpt-4o", messages=[{"role": "user", "content": "Use GetWeather."}], tools=[tool]
)
function = asked.choices[0].message.tool_calls[0].function
print("arguments:", function.name, type(function.parsed_arguments).__name__, function.parsed_arguments.model_dump())

response = client.responses.parse(model="gpt-4o", input="Solve 8x + 31 = 2", text_format=Solution)
print("parsed:", type(response.output_parsed).__name__, response.output_parsed.model_dump())

# Event streams

with client.chat.completions.stream(
    model="gpt-4o", messages=[{"role": "user", "content": "Count to three."}]
) as stream:
    for event in stream:
        if event.type == "content.delta":
            print("delta:", repr(event.delta), repr(event.snapshot))
        elif event.type == "content.done":
            print("done:", repr(event.content))
        elif event.type != "chunk":
            print("event:", event.type)
    print("final:", stream.get_final_completion().choices[0].message.content)

with client.chat.completions.stream(
    model="gpt-4o", messages=[{"role": "user", "content": "Use GetWeather."}], tools=[tool]
) as stream:
    for event in stream:
        if event.type == "tool_calls.function.arguments.done":
            print("call:", event.name, event.index, event.arguments, event.parsed_arguments.city)
    print("final:", stream.get_final_completion().choices[0].message.tool_calls[0].function.parsed_arguments.days)

with client.responses.stream(model="gpt-4o", input="Count to three.") as stream:
    for event in stream:
        if event.type == "response.output_text.delta":
            print("delta:", repr(event.delta))
        elif event.type == "response.completed":
            print("completed:", event.response.output_text)
    print("final:", stream.get_final_response().output_text)

with client.chat.completions.stream(model="gpt-4o", messages=question, response_format=Solution) as stream:
    for event in stream:
        if event.type == "content.done":
            print("done:", event.parsed.final_answer)
    print("final:", stream.get_final_completion().choices[0].message.parsed.final_answer)

with client.responses.stream(model="gpt-4o", input="Solve 8x + 31 = 2", text_format=Solution) as stream:
    stream.until_done()
    print("final:", stream.get_final_response().output_parsed.final_answer)

# Audio

with client.audio.speech.with_streaming_response.create(
    model="tts-1", voice="alloy", input="Good evening.", response_format="wav"
) as spoken:
    spoken.stream_to_file("speech.wav")
speech = Path("speech.wav").read_bytes()
print("speech:", speech[:4], len(client.audio.speech.create(model="tts-1", voice="alloy", input="Hi").content) > 0)
heard = client.audio.transcriptions.create(model="whisper-1", file=("speech.wav", io.BytesIO(speech), "audio/wav"))
print("heard:", heard.text)
told = client.audio.transcriptions.create(model="whisper-1", file=Path("speech.wav"), response_format="text")
print("told:", told.strip())

# Batches

line = {
    "custom_id": "one",
    "method": "POST",
    "url": "/v1/chat/completions",
    "body": {"model": "gpt-4o", "messages": question},
}
Path("batch.jsonl").write_text(json.dumps(line) + "\n")
uploaded = client.files.create(file=Path("batch.jsonl"), purpose="batch")
batch = client.batches.create(
    input_file_id=uploaded.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={"kind": "trial"}
)
print("batch:", batch.object, batch.endpoint, batch.metadata, batch.input_file_id == uploaded.id)
print("batch:", client.batches.retrieve(batch.id).id == batch.id)
print("batches:", [each.id == batch.id for each in client.batches.list(limit=10)])

# Webhooks

secret = "whsec_" + base64.b64encode(b"no secret at all, for tests").decode()
body = json.dumps({"id": "evt_1", "object": "event", "type": "batch.completed", "created_at": 1, "data": {"id": "b_1"}})
now = str(int(time.time()))
signed = hmac.new(b"no secret at all, for tests", f"wh_1.{now}.{body}".encode(), hashlib.sha256).digest()
headers = {
    "webhook-id": "wh_1",
    "webhook-timestamp": now,
    "webhook-signature": f"v1,{base64.b64encode(signed).decode()}",
}
told = client.webhooks.unwrap(body, headers, secret=secret)
print("webhook:", told.type, told.data.id, told.created_at)
OpenAI(webhook_secret=secret).webhooks.verify_signature(body, headers)
try:
    client.webhooks.unwrap(body + " ", headers, secret=secret)
except openai.InvalidWebhookSignatureError as error:
    print("webhook:", isinstance(error, ValueError))


async def main() -> None:
    """Make the same calls with the asynchronous client."""
    async with AsyncOpenAI() as client:
        completion = await client.chat.completions.parse(model="gpt-4o", messages=question, response_format=Solution)
        print("parsed:", completion.choices[0].message.parsed.final_answer)
        async with client.chat.completions.stream(model="gpt-4o", messages=question) as stream:
            print("deltas:", [event.delta async for event in stream if event.type == "content.delta"])
            print("final:", (await stream.get_final_completion()).choices[0].message.content)
        async with client.responses.stream(model="gpt-4o", input="Count to three.") as stream:
            print("deltas:", [event.delta async for event in stream if event.type == "response.output_text.delta"])
            print("final:", (await stream.get_final_response()).output_text)


asyncio.run(main())
