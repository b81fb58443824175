"""A program of the official package: the asynchronous client, in the order of that package's README."""

import asyncio
import os
from pathlib import Path

import openai
from openai import AsyncOpenAI

client = AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY"))
Path("input.jsonl").write_bytes(b"{}\n")


async def main() -> None:
    """Make the calls, one after another and concurrently."""
    response = await client.responses.create(model="gpt-4o", input="When are tulips to be planted?")
    print("response:", response.output_text)

    completion = await client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "And crocuses?"}]
    )
    print("completion:", completion.choices[0].message.content)

    answers = await asyncio.gather(
        *(
            client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"Number {each}"}])
            for each in range(5)
        )
    )
    print("answers:", [each.choices[0].message.content for each in answers])

    # Streams
    stream = await client.responses.create(model="gpt-4o", input="A story of one sentence, please.", stream=True)
    kinds = [event.type async for event in stream]
    print("events:", kinds[0], kinds[-1], kinds.count("response.output_text.delta") > 1)
    stream = await client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Count to three."}], stream=True
    )
    async for chunk in stream:
        print("chunk:", repr(chunk.choices[0].delta.content))
    async with await client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Count to three."}], stream=True
    ) as stream:
        async for chunk in stream:
            print("only:", chunk.choices[0].delta.role)
            break

    # Files and pages
    for _ in range(3):
        uploaded = await client.files.create(file=Path("input.jsonl"), purpose="batch")
    print("files:", [file.filename async for file in client.files.list(limit=2)])
    page = await client.files.list(limit=2)
    print("page:", page.has_next_page(), len(page.data))
    if page.has_next_page():
        print("next:", page.next_page_info().params == {"after": page.data[-1].id})
        page = await page.get_next_page()
        print("next:", len(page.data), page.has_next_page())
    page = await client.files.list(limit=2)
    print("pages:", [len(each.data) async for each in page.iter_pages()])
    content = await client.files.content(uploaded.id)
    print("content:", await content.aread())
    print("waited:", (await client.files.wait_for_processing(uploaded.id, poll_interval=0.01)).status)

    # The other resources
    print("models:", [model.id async for model in client.models.list()])
    print("model:", (await client.models.retrieve("gpt-4o")).id)
    embedded = await client.embeddings.create(model="text-embedding-3-small", input="tulip", dimensions=8)
    print("vector:", len(embedded.data[0].embedding))
    print("flagged:", (await client.moderations.create(input="I will kill the weeds.")).results[0].flagged)
    made = await client.images.generate(model="gpt-image-1", prompt="a tulip")
    print("image:", made.data[0].b64_json[:4])

    # Raw answers
    raw = await client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Say tulip"}]
    )
    print("raw:", raw.headers.get("content-type"), raw.parse().choices[0].message.content)
    async with client.chat.completions.with_streaming_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Say tulip"}], stream=True
    ) as raw:
        print("raw:", raw.status_code, raw.headers.get("content-type").partition(";")[0])
        print("lines:", [line async for line in raw.iter_lines()][-2:])
    async with client.models.with_streaming_response.retrieve("gpt-4o") as raw:
        print("raw:", (await raw.json())["id"], (await raw.parse()).id)

    # Failures
    try:
        await client.models.retrieve("no-such-model")
    except openai.NotFoundError as error:
        print("failed:", error.status_code, error.code, error.request_id is not None)
    try:
        await client.with_options(timeout=0.2, max_retries=0).responses.retrieve("resp_slow")
    except openai.APITimeoutError as error:
        print("failed:", isinstance(error, openai.APIConnectionError), error.__cause__ is not None)

    async with AsyncOpenAI() as other:
        print("closed:", other.is_closed())
    print("closed:", other.is_closed())
    await client.close()


asyncio.run(main())
