"""A program for the official package: every resource of the platform, with ids as positional arguments."""

import io
import os
import warnings
from pathlib import Path

import openai
from openai import OpenAI

warnings.simplefilter("ignore", DeprecationWarning)
client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))

# The older completions

completion = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Count to three.", max_tokens=16)
print("completion:", completion.choices[0].text, completion.object)
for chunk in client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Count to three.", stream=True):
    print("chunk:", repr(chunk.choices[0].text), chunk.choices[0].finish_reason)

# Uploads in parts

upload = client.uploads.create(filename="notes.txt", bytes=6, mime_type="text/plain", purpose="assistants")
first = client.uploads.parts.create(upload.id, data=b"one")
other = client.uploads.parts.create(upload_id=upload.id, data=io.BytesIO(b"two"))
done = client.uploads.complete(upload.id, part_ids=[first.id, other.id])
print("upload:", upload.object, first.object, done.status, done.file is not None)
print("cancelled:", client.uploads.cancel(upload.id).id == upload.id)
Path("notes.txt").write_text("A note about tulips.\n")
chunked = client.uploads.upload_file_chunked(
    file=Path("notes.txt"), mime_type="text/plain", purpose="assistants", part_size=8
)
print("chunked:", chunked.object)

# Vector stores

store = client.vector_stores.create(name="Notes", expires_after={"anchor": "last_active_at", "days": 7})
print("store:", store.object, store.file_counts.total >= 0, client.vector_stores.retrieve(store.id).object)
print("stores:", [each.object for each in client.vector_stores.list(limit=10)])
print("renamed:", client.vector_stores.update(store.id, name="Kept").object)
note = client.files.create(file=Path("notes.txt"), purpose="assistants")
listed = client.vector_stores.files.create(store.id, file_id=note.id, attributes={"kind": "note"})
print("file:", listed.object, listed.status)
print("file:", client.vector_stores.files.retrieve(listed.id, vector_store_id=store.id).object)
print("file:", client.vector_stores.files.update(listed.id, vector_store_id=store.id, attributes={"a": 1}).object)
print("files:", [each.object for each in client.vector_stores.files.list(store.id, filter="completed")])
print("content:", [each.type for each in client.vector_stores.files.content(listed.id, vector_store_id=store.id)])
print("polled:", client.vector_stores.files.create_and_poll(note.id, vector_store_id=store.id).object)
with Path("notes.txt").open("rb") as file:
    print("polled:", client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=file).status)
batch = client.vector_stores.file_batches.create(store.id, file_ids=[note.id])
print("batch:", batch.object, client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id).object)
files = client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id)
print("batch:", [each.object for each in files])
print("batch:", client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store.id).object)
with Path("notes.txt").open("rb") as file:
    batch = client.vector_stores.file_batches.upload_and_poll(vector_store_id=store.id, files=[file])
print("batch:", batch.status, batch.file_counts.total >= 0)
for hit in client.vector_stores.search(store.id, query="tulips", max_num_results=3):
    print("hit:", hit.filename, hit.score, [each.text for each in hit.content])
print("deleted:", client.vector_stores.files.delete(listed.id, vector_store_id=store.id).deleted)
print("deleted:", client.vector_stores.delete(store.id).deleted)

# Fine-tuning

job = client.fine_tuning.jobs.create(
    model="gpt-4o-mini",
    training_file=note.id,
    method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
)
print("job:", job.object, job.status, client.fine_tuning.jobs.retrieve(job.id).object)
print("jobs:", [each.object for each in client.fine_tuning.jobs.list(limit=2)])
print("events:", [each.message for each in client.fine_tuning.jobs.list_events(job.id, limit=2)])
print("checkpoints:", [each.object for each in client.fine_tuning.jobs.checkpoints.list(job.id)])
print("paused:", client.fine_tuning.jobs.pause(job.id).object, client.fine_tuning.jobs.resume(job.id).object)
print("cancelled:", client.fine_tuning.jobs.cancel(job.id).object)
grader = {
    "type": "string_check",
    "name": "same",
    "input": "{{sample.output_text}}",
    "reference": "x",
    "operation": "eq",
}
print("graded:", client.fine_tuning.alpha.graders.run(grader=grader, model_sample="x").reward)
print("valid:", client.fine_tuning.alpha.graders.validate(grader=grader).grader is not None)
permissions = client.fine_tuning.checkpoints.permissions
made = permissions.create("ckpt_1", project_ids=["proj_1"])
print("permissions:", [each.object for each in made])
deleted = client.fine_tuning.checkpoints.permissions.delete("cp_1", fine_tuned_model_checkpoint="ckpt_1")
print("permissions:", deleted.deleted)

# Evals

evaluation = client.evals.create(
    name="Same",
    data_source_config={"type": "custom", "item_schema": {"type": "object", "properties": {"x": {"type": "string"}}}},
    testing_criteria=[grader],
)
print("eval:", evaluation.object, client.evals.retrieve(evaluation.id).object)
print("eval:", client.evals.update(evaluation.id, name="Other").object, [each.object for each in client.evals.list()])
run = client.evals.runs.create(
    evaluation.id,
    name="First",
    data_source={"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"x": "y"}}]}},
)
print("run:", run.object, client.evals.runs.retrieve(run.id, eval_id=evaluation.id).object)
print("runs:", [each.object for each in client.evals.runs.list(evaluation.id)])
for item in client.evals.runs.output_items.list(run.id, eval_id=evaluation.id):
    same = client.evals.runs.output_items.retrieve(item.id, eval_id=evaluation.id, run_id=run.id)
    print("item:", item.object, same.object)
print("run:", client.evals.runs.delete(run.id, eval_id=evaluation.id).deleted)
print("eval:", client.evals.delete(evaluation.id).deleted)

# Containers

container = client.containers.create(name="Box", expires_after={"anchor": "last_active_at", "minutes": 20})
print("container:", container.object, client.containers.retrieve(container.id).object)
print("containers:", [each.name for each in client.containers.list(order="desc")])
kept = client.containers.files.create(container.id, file=("a.txt", b"content"))
print("file:", kept.object, client.containers.files.retrieve(kept.id, container_id=container.id).path)
print("files:", [each.path for each in client.containers.files.list(container.id)])
print("content:", client.containers.files.content.retrieve(kept.id, container_id=container.id).read())
client.containers.files.delete(kept.id, container_id=container.id)
client.containers.delete(container.id)

# Skills

skill = client.skills.create(files=[("knots/SKILL.md", b"---\nname: knots\n---\n", "text/markdown")])
print("skill:", skill.object, client.skills.retrieve(skill.id).name)
print("skills:", [each.name for each in client.skills.list(limit=2)])
print("skill:", client.skills.update(skill.id, default_version="2").object)
print("content:", client.skills.content.retrieve(skill.id).content)
version = client.skills.versions.create(skill.id, files=[("knots/SKILL.md", b"x", "text/markdown")])
print("version:", version.object, client.skills.versions.retrieve("2", skill_id=skill.id).object)
print("versions:", [each.object for each in client.skills.versions.list(skill.id)])
print("content:", client.skills.versions.content.retrieve("2", skill_id=skill.id).read())
print("deleted:", client.skills.versions.delete("2", skill_id=skill.id).deleted, client.skills.delete(skill.id).deleted)

# Conversations

talk = client.conversations.create(
    metadata={"topic": "tulips"}, items=[{"type": "message", "role": "user", "content": "Hello!"}]
)
print("talk:", talk.object, client.conversations.retrieve(talk.id).object)
print("talk:", client.conversations.update(talk.id, metadata={"topic": "crocuses"}).object)
added = client.conversations.items.create(talk.id, items=[{"type": "message", "role": "user", "content": "And?"}])
print("items:", [each.type for each in added.data])
for item in client.conversations.items.list(talk.id, limit=10):
    print("item:", item.type, client.conversations.items.retrieve(item.id, conversation_id=talk.id).type)
print("item:", client.conversations.items.delete("msg_1", conversation_id=talk.id).object)
print("deleted:", client.conversations.delete(talk.id).deleted)

# Videos

video = client.videos.create(model="sora-2", prompt="A tulip opens.", seconds="4", size="720x1280")
print("video:", video.object, client.videos.retrieve(video.id).object)
print("videos:", [each.object for each in client.videos.list(limit=2)])
print("remix:", client.videos.remix(video.id, prompt="Slower.").object)
print("content:", len(client.videos.download_content(video.id, variant="thumbnail").read()) > 0)
client.videos.download_content(video.id).write_to_file("tulip.mp4")
print("written:", Path("tulip.mp4").stat().st_size > 0)
print("polled:", client.videos.poll(video.id, poll_interval_ms=1).object)
print("deleted:", client.videos.delete(video.id).deleted)

# Audio, images

print("translated:", client.audio.translations.create(model="whisper-1", file=("a.wav", b"RIFF", "audio/wav")).text)
with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hi") as speech:
    print("speech:", sum(map(len, speech.iter_bytes(1024))) > 0)

# Realtime

secret = client.realtime.client_secrets.create(session={"type": "realtime", "model": "gpt-realtime"})
print("secret:", secret.value, secret.session.type)
client.realtime.calls.accept("rtc_1", type="realtime", model="gpt-realtime")
client.realtime.calls.refer("rtc_1", target_uri="tel:+1")
client.realtime.calls.reject("rtc_1", status_code=486)
client.realtime.calls.hangup("rtc_1")

# Others

print("provenance:", client.content_provenance_checks.create(file=("a.png", b"x", "image/png")).object)

# Raw answers

raw = client.vector_stores.with_raw_response.list(limit=1)
print("raw:", raw.status_code, raw.http_request.method, [each.object for each in raw.parse().data])
with client.fine_tuning.jobs.with_streaming_response.list() as raw:
    print("raw:", raw.headers["content-type"], raw.parse().data[0].object)

# Pages

page = client.vector_stores.list(limit=1)
print("page:", len(page.data), page.has_next_page())

# Failures

for fail in (
    lambda: client.vector_stores.retrieve(""),
    lambda: client.evals.runs.retrieve("run_1", eval_id=""),
):
    try:
        fail()
    except ValueError as error:
        print("failed:", isinstance(error, openai.OpenAIError))
client.close()
