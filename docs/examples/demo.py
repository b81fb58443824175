"""Run by `make demo`: list models, moderate a text, chat, generate an image, use `aikit`, and let a model call a tool.

If OPENAI_API_KEY is set, the demo talks to the real service (an image costs about a cent). Otherwise, it starts and
stops the embedded API server.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from aikit import OpenAI

FOLDER = Path("demo")
HEIGHTS = {"Ar Men": 37, "Eddystone": 49, "Fastnet": 54}
PROMPT = "a lighthouse at dusk, in the style of a woodcut"


def main() -> None:
    """Run the demo against the real service or the embedded one."""
    if os.environ.get("OPENAI_API_KEY"):
        print("Talking to the real service (OPENAI_API_KEY is set).\n")
        with OpenAI() as client:
            show(client)
            use_the_command_line(client)
            converse(client)
        return
    from aikit.testing import serve  # without a key, the demo needs the extra `testing`

    with serve() as server:
        print(f"No OPENAI_API_KEY: talking to the embedded API server at {server.base_url}.\n")
        with OpenAI(api_key=server.api_key, base_url=server.base_url) as client:
            show(client)
            use_the_command_line(client)
            # The server has no model: script what it calls and says.
            server.script(
                "createChatCompletion", tool_calls=[{"name": "height", "arguments": {"lighthouse": "Fastnet"}}]
            )
            server.script("createChatCompletion", text="Fastnet is 54 metres high.")
            converse(client)


def show(client: OpenAI) -> None:
    """Make the calls and print the answers."""
    started = time.perf_counter()

    models = client.models.list().models
    print(f"models.list            {len(models)} models: {', '.join(model.id for model in models[:4])}, …")

    moderation = client.moderations.create("I love this library.").moderation
    print(f"moderations.create     flagged: {moderation.item.flagged}")

    answer = client.chat.completions.create(
        [
            {"role": "system", "content": "You answer in one short sentence."},
            {"role": "user", "content": "What does a lighthouse do?"},
        ],
        model="gpt-4o-mini",
    )
    print(f"chat.completions       {answer.choice.text}")
    print(f"                       {answer.usage and answer.usage.total_tokens} tokens, request {answer.request_id}")

    images = client.images.generate(PROMPT, model="gpt-image-1-mini", size="1024x1024", quality="low")
    FOLDER.mkdir(exist_ok=True)
    images.save_images_to_disk(FOLDER, "lighthouse")
    for file in sorted(FOLDER.glob("lighthouse*")):
        print(f"images.generate        {file} ({file.stat().st_size:,} bytes)")

    print(f"                       in {time.perf_counter() - started:.2f} s")


def use_the_command_line(client: OpenAI) -> None:
    """Run two commands as you would type them, with the client's key and address."""
    environment = {**os.environ, "OPENAI_API_KEY": str(client.api_key), "OPENAI_BASE_URL": str(client.base_url)}
    for command in ("aikit models list gpt-4o", 'aikit embed "a lighthouse" "a harbour" --similarity'):
        print(f"\n$ {command}", flush=True)
        words = shlex.split(command)[1:]
        subprocess.run([sys.executable, "-m", "aikit", *words], env=environment, check=True)


def converse(client: OpenAI) -> None:
    """Have a conversation in which the model calls a tool, and print its messages."""

    def height(arguments: Mapping[str, Any]) -> str:
        return f"{HEIGHTS.get(arguments['lighthouse'], 'unknown')} metres"

    helper = client.chat.create("You know lighthouses. Look heights up.", model="gpt-4o-mini")
    schema = {"type": "object", "properties": {"lighthouse": {"type": "string"}}, "required": ["lighthouse"]}
    helper.register_tool({"name": "height", "description": "Height of a lighthouse.", "parameters": schema}, height)
    with helper.prompt("How high is Fastnet?", stream=True) as stream:
        stream.until_done()

    print()
    for message in helper.messages:
        for call in message.tool_calls or ():
            print(f"  {'calls':10} {call['function']['name']}({call['function']['arguments']})")
        if message.text:
            print(f"  {message.role:10} {message.text}")
    print(f"chat.create            {helper.usage.total_tokens} tokens in {helper.usage.requests} requests")


if __name__ == "__main__":
    main()
