"""A program for the official package: the blocking client, in the order of that package's README."""

import base64
import io
import os
import struct
import zlib
from pathlib import Path

from openai import NOT_GIVEN, OpenAI, omit

client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))


def png() -> bytes:
    """Return a PNG of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


# Usage: responses

response = client.responses.create(
    model="gpt-4o",
    instructions="Answer as a gardener would.",
    input="When are tulips to be planted?",
)
print("response:", response.output_text)
print("status:", response.status, response.object, response.model)
print("first part:", response.output[0].content[0].type, response.output[0].content[0].text)
print("tokens:", response.usage.input_tokens > 0, response.usage.total_tokens > response.usage.output_tokens)

# Usage: chat completions

messages = [
    {"role": "developer", "content": "Answer as a gardener would."},
    {"role": "user", "content": "When are tulips to be planted?"},
]
completion = client.chat.completions.create(model="gpt-4o", messages=messages)
print("completion:", completion.choices[0].message.content)
print(completion.object, completion.choices[0].finish_reason, completion.choices[0].message.role)
print("tokens:", completion.usage.prompt_tokens > 0, completion.usage.total_tokens > 0)

# The answer becomes part of the conversation, unchanged.
messages.append(completion.choices[0].message)
messages.append({"role": "user", "content": "And crocuses?"})
completion = client.chat.completions.create(
    model="gpt-4o", messages=messages, temperature=0, n=2, seed=7, stop=NOT_GIVEN
)
print("two answers:", [choice.message.content for choice in completion.choices])

# Vision: by URL, and as base64

question = {"type": "input_text", "text": "What is to be seen?"}
for url in ("https://pictures.example/garden.png", f"data:image/png;base64,{base64.b64encode(png()).decode()}"):
    seen = client.responses.create(
        model="gpt-4o",
        input=[{"role": "user", "content": [question, {"type": "input_image", "image_url": url}]}],
    )
    print("seen:", seen.output_text)
seen = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is to be seen?"},
                {"type": "image_url", "image_url": {"url": "https://pictures.example/garden.png", "detail": "low"}},
            ],
        }
    ],
)
print("seen:", seen.choices[0].message.content)

# Streams

text = []
for event in client.responses.create(model="gpt-4o", input="A story of one sentence, please.", stream=True):
    if event.type == "response.output_text.delta":
        text.append(event.delta)
    elif event.type == "response.completed":
        print("completed:", event.response.output[0].content[0].text, event.response.usage.total_tokens > 0)
print("streamed:", "".join(text), len(text) > 1)

with client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Count to three."}],
    stream=True,
    stream_options={"include_usage": True},
) as stream:
    print("stream:", stream.response.status_code, stream.response.headers["content-type"].partition(";")[0])
    for chunk in stream:
        if chunk.choices:
            print("chunk:", repr(chunk.choices[0].delta.content), chunk.choices[0].finish_reason)
        else:
            print("usage:", chunk.usage.total_tokens > 0)

stream = client.chat.completions.create(model="gpt-4o", messages=messages[:2], stream=True)
print("first:", next(stream).choices[0].delta.role)
stream.close()

# Tools

tools = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather of a place",
            "parameters": {
                "type": "object",
                "properties": {"place": {"type": "string"}},
                "required": ["place"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    }
]
conversation = [{"role": "user", "content": "Use get_weather for Lyon."}]
asked = client.chat.completions.create(model="gpt-4o", messages=conversation, tools=tools, tool_choice="auto")
call = asked.choices[0].message.tool_calls[0]
print("tool:", call.type, call.function.name, call.function.arguments)
conversation += [asked.choices[0].message, {"role": "tool", "tool_call_id": call.id, "content": "sunny"}]
told = client.chat.completions.create(model="gpt-4o", messages=conversation, tools=tools)
print("told:", told.choices[0].message.content, told.choices[0].finish_reason)

# Nested parameters

answer = client.responses.create(
    model="gpt-4o",
    input=[{"role": "user", "content": "How many? Answer in JSON."}],
    text={"format": {"type": "json_object"}},
    reasoning=omit,
    metadata={"purpose": "a trial"},
)
print("nested:", answer.output_text, answer.metadata)

# Stored: responses and completions

print("retrieved:", client.responses.retrieve(answer.id).output_text == answer.output_text)
for item in client.responses.input_items.list(answer.id, limit=1):
    print("item:", item.type, item.role)
print("counted:", client.responses.input_tokens.count(model="gpt-4o", input="How many?").input_tokens > 0)
compacted = client.responses.compact(model="gpt-4o", input=[{"role": "user", "content": "Remember me."}])
print("compacted:", compacted.object)
client.responses.delete(answer.id)

stored = client.chat.completions.create(model="gpt-4o", messages=messages[:2], store=True, metadata={"kind": "trial"})
updated = client.chat.completions.update(stored.id, metadata={"kind": "kept"})
print("updated:", updated.metadata, client.chat.completions.retrieve(stored.id).metadata)
print("listed:", [each.metadata for each in client.chat.completions.list(metadata={"kind": "kept"})])
print("messages:", [(each.role, each.content) for each in client.chat.completions.messages.list(stored.id)])
gone = client.chat.completions.delete(stored.id)
print("deleted:", gone.deleted, gone.object)

# Files

Path("input.jsonl").write_bytes(b'{"prompt": "a", "completion": "b"}\n')
uploaded = client.files.create(file=Path("input.jsonl"), purpose="fine-tune")
print("file:", uploaded.filename, uploaded.bytes, uploaded.purpose, uploaded.object)
named = io.BytesIO(b"{}\n")
named.name = "named.jsonl"
with Path("input.jsonl").open("rb") as file:
    for form in (
        file,
        named,
        b"{}\n",
        ("told.jsonl", io.BytesIO(b"{}\n"), "application/jsonl"),
        ("two.jsonl", b"{}\n"),
    ):
        each = client.files.create(file=form, purpose="batch", expires_after={"anchor": "created_at", "seconds": 3600})
        print("file:", each.filename, each.bytes, each.expires_at is not None)
print("waited:", client.files.wait_for_processing(uploaded.id, poll_interval=0.01).status)
print("found:", client.files.retrieve(uploaded.id).filename)
content = client.files.content(uploaded.id)
print("content:", content.text, content.read() == content.content)
client.files.content(uploaded.id).write_to_file("copy.jsonl")
print("copied:", Path("copy.jsonl").read_bytes() == Path("input.jsonl").read_bytes())
print("pieces:", b"".join(client.files.content(uploaded.id).iter_bytes(4)))

# Pages

print("all:", sorted(each.filename for each in client.files.list(limit=2)))
page = client.files.list(limit=4, order="asc")
print(
    "page:",
    page.has_more,
    len(page.data),
    page.has_next_page(),
    page.next_page_info().params == {"after": page.data[-1].id},
)
page = page.get_next_page()
print("next:", page.has_more, len(page.data), page.has_next_page())
print("pages:", [len(each.data) for each in client.files.list(limit=4).iter_pages()])
print("gone:", bool(client.files.delete(uploaded.id).deleted))

# Models, embeddings, moderations

print("models:", [model.id for model in client.models.list()])
print("models:", len(client.models.list().data), client.models.list().has_next_page())
print("model:", client.models.retrieve("gpt-4o").id, client.models.retrieve(model="gpt-4o").object)

embedded = client.embeddings.create(model="text-embedding-3-small", input=["tulip", "crocus"], dimensions=8)
print("vectors:", [[round(float(number), 4) for number in each.embedding] for each in embedded.data])
floats = client.embeddings.create(model="text-embedding-3-small", input="tulip", encoding_format="float")
print("floats:", type(floats.data[0].embedding).__name__, len(floats.data[0].embedding), floats.usage.prompt_tokens > 0)

judged = client.moderations.create(input="I will kill the weeds.", model="omni-moderation-latest")
print("flagged:", judged.results[0].flagged, judged.results[0].categories.violence)
judged = client.moderations.create(input=[{"type": "text", "text": "a tulip"}])
print("flagged:", judged.results[0].flagged, judged.results[0].category_scores.violence < 0.5)

# Images

made = client.images.generate(model="gpt-image-1", prompt="a tulip", size="1024x1024", n=2)
print("images:", [base64.b64decode(each.b64_json)[:4] for each in made.data])
made = client.images.generate(model="dall-e-2", prompt="a tulip", response_format="url")
print("url:", made.data[0].url.startswith("http"), made.data[0].b64_json)
Path("pixel.png").write_bytes(png())
with Path("pixel.png").open("rb") as one, Path("pixel.png").open("rb") as other:
    made = client.images.edit(model="gpt-image-1", image=[one, other], prompt="two tulips")
print("edited:", len(made.data))
with Path("pixel.png").open("rb") as image:
    print("edited:", len(client.images.edit(image=image, mask=Path("pixel.png"), prompt="a tulip", n=1).data))
for event in client.images.generate(model="gpt-image-1", prompt="a tulip", stream=True, partial_images=2):
    print("image:", event.type, base64.b64decode(event.b64_json)[:4])

# Undocumented parameters and fields

extended = client.with_options(default_headers={"X-One": "1"}).chat.completions.create(
    model="gpt-4o",
    messages=messages[:2],
    extra_headers={"X-Two": "2"},
    extra_body={"service_tier": "flex"},
    user="me",
)
print("extended:", extended.service_tier, extended.to_dict()["object"])
print("extended:", len(client.files.list(extra_query={"limit": 1}).data))
client.close()
