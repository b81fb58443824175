"""LlamaIndex, whose integration takes a client of httpx."""

import openai
from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI as LlamaOpenAI
from shared import MODEL, blocking, note, note_error, report, weather

from aikit import OpenAI, bridges


def llm_of(client: OpenAI) -> LlamaOpenAI:
    """Return the model of LlamaIndex, whose requests an aikit client sends.

    LlamaIndex looks its own `model` up in a table, so the alias is an additional parameter.
    """
    bridge = bridges.httpx_client(client)
    more = {"model": MODEL}
    return LlamaOpenAI("gpt-4o-mini", additional_kwargs=more, api_key="unused", http_client=bridge, max_retries=0)


mine = blocking()
llm = llm_of(mine)
said = [ChatMessage("Hello")]
note(retried=llm.chat(said).message.content)
note(streamed="".join(chunk.delta or "" for chunk in llm.stream_chat(said)))
note(tool=llm.predict_and_call([FunctionTool.from_defaults(weather)], "Hello").response)
try:
    llm_of(mine.with_options(deadline=0.3)).chat(said)
except openai.APITimeoutError as error:
    note_error(error)
report()
