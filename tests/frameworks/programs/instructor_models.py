"""instructor."""

import instructor
import openai
from instructor.core import InstructorRetryException
from pydantic import BaseModel
from shared import MESSAGES, MODEL, blocking, note, note_error, report

from aikit import OpenAI, bridges


class weather(BaseModel):  # noqa: N801 - the name of the tool
    """Where to look for the weather."""

    city: str


def client_of(client: OpenAI) -> instructor.Instructor:
    """Return instructor's client, whose requests an aikit client sends."""
    official = openai.OpenAI(api_key="unused", http_client=bridges.httpx2_client(client), max_retries=0)
    return instructor.from_openai(official)


mine = blocking()
client = client_of(mine)
note(
    retried=client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=None)
    .choices[0]
    .message.content
)
parts = client.chat.completions.create_partial(model=MODEL, messages=MESSAGES, response_model=weather)
note(streamed=[part.city for part in parts][-1])
note(tool=client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=weather).city)
try:
    client_of(mine.with_options(deadline=0.3)).chat.completions.create(
        model=MODEL, messages=MESSAGES, response_model=weather, max_retries=1
    )
except InstructorRetryException as error:
    note_error(error)
report()
