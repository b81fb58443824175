"""langchain-openai."""

import openai
from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from shared import MODEL, blocking, note, note_error, report, weather

from aikit import OpenAI, bridges


def chat_of(client: OpenAI) -> ChatOpenAI:
    """Return the model of langchain, whose requests an aikit client sends."""
    return ChatOpenAI(model=MODEL, api_key="unused", http_client=bridges.httpx2_client(client), max_retries=0)


mine = blocking()
chat = chat_of(mine)
note(retried=chat.invoke("Hello").content)
note(streamed="".join(chunk.content for chunk in chat.stream("Hello")))

with_tool = chat.bind_tools([tool(weather)])
message = with_tool.invoke("Hello")
call = message.tool_calls[0]
said = ToolMessage(weather(**call["args"]), tool_call_id=call["id"])
note(tool=with_tool.invoke([HumanMessage("Hello"), message, said]).content)

try:
    chat_of(mine.with_options(deadline=0.3)).invoke("Hello")
except openai.APITimeoutError as error:
    note_error(error)
report()
