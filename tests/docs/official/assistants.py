"""A program for the official package: what is under `client.beta`."""

import os
import warnings

from openai import AssistantEventHandler, OpenAI

warnings.simplefilter("ignore", DeprecationWarning)
client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))

# Assistants

assistant = client.beta.assistants.create(
    model="gpt-4o", name="Gardener", instructions="Be brief.", tools=[{"type": "code_interpreter"}]
)
print("assistant:", assistant.object, client.beta.assistants.retrieve(assistant.id).object)
print("assistant:", client.beta.assistants.update(assistant.id, name="Florist").object)
print("assistants:", [each.object for each in client.beta.assistants.list(order="desc", limit=20)])

# Threads and messages

thread = client.beta.threads.create(messages=[{"role": "user", "content": "When are tulips to be planted?"}])
print("thread:", thread.object, client.beta.threads.retrieve(thread.id).object)
print("thread:", client.beta.threads.update(thread.id, metadata={"a": "b"}).object)
message = client.beta.threads.messages.create(thread.id, role="user", content="And crocuses?")
print("message:", message.object, client.beta.threads.messages.retrieve(message.id, thread_id=thread.id).object)
print("message:", client.beta.threads.messages.update(message.id, thread_id=thread.id, metadata={"a": "b"}).object)
print("messages:", [each.role for each in client.beta.threads.messages.list(thread.id, order="asc")])

# Runs

run = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id)
print("run:", run.object, client.beta.threads.runs.retrieve(run.id, thread_id=thread.id).object)
print("run:", client.beta.threads.runs.update(run.id, thread_id=thread.id, metadata={"a": "b"}).object)
print("runs:", [each.object for each in client.beta.threads.runs.list(thread.id)])
for step in client.beta.threads.runs.steps.list(run.id, thread_id=thread.id):
    same = client.beta.threads.runs.steps.retrieve(step.id, thread_id=thread.id, run_id=run.id)
    print("step:", step.object, same.type)
outputs = [{"tool_call_id": "call_1", "output": "sunny"}]
print("told:", client.beta.threads.runs.submit_tool_outputs(run.id, thread_id=thread.id, tool_outputs=outputs).object)
print("run:", client.beta.threads.runs.cancel(run.id, thread_id=thread.id).object)
print("run:", client.beta.threads.create_and_run(assistant_id=assistant.id, thread={"messages": []}).object)


class Handler(AssistantEventHandler):
    """Prints each event."""

    def on_text_created(self, text) -> None:
        print("created:", repr(text.value))

    def on_text_delta(self, delta, snapshot) -> None:
        print("delta:", repr(delta.value), repr(snapshot.value))

    def on_text_done(self, text) -> None:
        print("done:", repr(text.value))


with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id, event_handler=Handler()) as stream:
    stream.until_done()
with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
    print("text:", "".join(stream.text_deltas))
    print("final:", stream.get_final_run().status)
events = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True)
print("events:", [event.event for event in events])
with client.beta.threads.create_and_run_stream(assistant_id=assistant.id) as stream:
    print("final:", stream.get_final_messages()[0].content[0].text.value)
print("deleted:", client.beta.threads.messages.delete(message.id, thread_id=thread.id).deleted)
print("deleted:", client.beta.threads.delete(thread.id).deleted)
print("deleted:", client.beta.assistants.delete(assistant.id).deleted)

# ChatKit

session = client.beta.chatkit.sessions.create(user="me", workflow={"id": "wf_1"})
print("session:", session.object, client.beta.chatkit.sessions.cancel(session.id).object)
for each in client.beta.chatkit.threads.list(limit=2):
    print("thread:", each.object, client.beta.chatkit.threads.retrieve(each.id).object)
    print("items:", [item.object for item in client.beta.chatkit.threads.list_items(each.id)])
    print("deleted:", client.beta.chatkit.threads.delete(each.id).deleted)

# The beta of responses

answer = client.beta.responses.create(model="gpt-4o", input="Hi", betas=["responses_multi_agent=v1"])
print("answer:", answer.object, client.beta.responses.retrieve(answer.id).object)
print("items:", [item.type for item in client.beta.responses.input_items.list(answer.id)])
print("tokens:", client.beta.responses.input_tokens.count(model="gpt-4o", input="Hi").object)
client.beta.responses.delete(answer.id)

# Chats that are also under `beta`

question = [{"role": "user", "content": "Hi"}]
print("chat:", client.beta.chat.completions.create(model="gpt-4o", messages=question).choices[0].message.content)
messages = client.beta.chat.completions.messages.list("chatcmpl_sample")
print("messages:", [each.role for each in messages])
client.close()
