"""A program for the official package: the other resources with the asynchronous client."""

import asyncio
import os
import warnings
from pathlib import Path

from openai import AsyncAssistantEventHandler, AsyncOpenAI

warnings.simplefilter("ignore", DeprecationWarning)
client = AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY"), admin_api_key=os.environ.get("OPENAI_API_KEY"))
Path("notes.txt").write_text("A note about tulips.\n")


class Handler(AsyncAssistantEventHandler):
    """Prints each event."""

    async def on_text_delta(self, delta, snapshot) -> None:
        print("delta:", repr(delta.value), repr(snapshot.value))

    async def on_end(self) -> None:
        print("end")


async def main() -> None:
    """Make the calls."""
    completion = await client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Count to three.")
    print("completion:", completion.choices[0].text)

    # Uploads and vector stores
    chunked = await client.uploads.upload_file_chunked(
        file=Path("notes.txt"), mime_type="text/plain", purpose="assistants", part_size=1024
    )
    print("chunked:", chunked.object)
    store = await client.vector_stores.create(name="Notes")
    note = await client.files.create(file=Path("notes.txt"), purpose="assistants")
    polled = await client.vector_stores.files.create_and_poll(note.id, vector_store_id=store.id)
    print("polled:", polled.status)
    batch = await client.vector_stores.file_batches.upload_and_poll(
        vector_store_id=store.id, files=[Path("notes.txt"), ("other.txt", b"another")]
    )
    print("batch:", batch.status)
    print("files:", [each.object async for each in client.vector_stores.files.list(store.id)])
    print("hits:", [hit.filename async for hit in client.vector_stores.search(store.id, query="tulips")])
    page = await client.vector_stores.list(limit=1)
    print("page:", len(page.data), page.has_next_page())

    # Fine-tuning, evals, containers, skills, conversations, videos
    print("jobs:", [job.object async for job in client.fine_tuning.jobs.list(limit=2)])
    print("events:", [event.object async for event in client.fine_tuning.jobs.list_events("ftjob-1")])
    print("evals:", [each.object async for each in client.evals.list()])
    print("items:", [each.object async for each in client.evals.runs.output_items.list("run_1", eval_id="eval_1")])
    print("containers:", [each.name async for each in client.containers.list()])
    content = await client.containers.files.content.retrieve("cfile_1", container_id="cntr_1")
    print("content:", await content.aread())
    print("skills:", [each.name async for each in client.skills.list()])
    talk = await client.conversations.create(items=[{"type": "message", "role": "user", "content": "Hello!"}])
    print("items:", [item.type async for item in client.conversations.items.list(talk.id)])
    async with client.videos.with_streaming_response.download_content("video_1") as response:
        print("video:", sum([len(piece) async for piece in response.iter_bytes()]) > 0)
    secret = await client.realtime.client_secrets.create(session={"type": "realtime", "model": "gpt-realtime"})
    print("secret:", secret.value)

    # Assistants
    thread = await client.beta.threads.create()
    print("messages:", [message.role async for message in client.beta.threads.messages.list(thread.id)])
    async with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id="asst_1", event_handler=Handler()
    ) as stream:
        await stream.until_done()
    async with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id="asst_1") as stream:
        print("text:", "".join([text async for text in stream.text_deltas]))
    events = await client.beta.threads.runs.create(thread.id, assistant_id="asst_1", stream=True)
    print("events:", [event.event async for event in events])

    # Administration
    print("users:", [user.object async for user in client.admin.organization.users.list()])
    print("keys:", [key.object async for key in client.admin.organization.projects.api_keys.list("proj_1")])
    raw = await client.admin.organization.with_raw_response.audit_logs.list()
    print("raw:", raw.status_code, raw.parse().data[0].type)

    # Several at once
    stores = await asyncio.gather(*(client.vector_stores.retrieve(f"vs_{each}") for each in range(3)))
    print("stores:", [each.object for each in stores])
    await client.close()


asyncio.run(main())
