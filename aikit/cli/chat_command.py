"""`aikit chat`: one answer, or a conversation in the terminal."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from aikit import OpenAIChatHelper, OpenAIMessage
from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.conversation_loop import converse
from aikit.cli.exit_codes import CommandError
from aikit.cli.inputs import is_piped, piped_text
from aikit.cli.markdown_stream import print_stream
from aikit.cli.terminal import is_terminal, print_json
from aikit.cli.tool_files import tool_from

app = App(
    name="chat",
    help="Chat with a model: one answer, or a conversation.",
    help_epilogue="""Without a prompt, on a terminal, `aikit chat` starts a conversation; type /help in it.

Examples:
  aikit chat
  aikit chat "Why is the sky blue?"
  git diff | aikit chat "Write a commit message for this change."
  aikit chat -a photo.png "What is on this picture?" --model gpt-4o
  aikit chat --system "Answer in French." --save talk.json "Hello"
  aikit chat --tool tools.py:weather "How is the weather in Brest?"
""",
)


@app.default
def chat(
    *words: Annotated[str, Parameter(name="PROMPT", help="The prompt; piped text follows it.")],
    model: Annotated[str, Parameter(name=["--model", "-m"], env_var="AIKIT_MODEL", help="The model.")] = "gpt-4o-mini",
    system: Annotated[str, Parameter(name=["--system", "-s"], help="The system prompt.")] = "",
    attach: Annotated[
        list[Path] | None,
        Parameter(name=["--attach", "-a"], negative="", help="An image, a text or another file; repeat for more."),
    ] = None,
    tool: Annotated[
        list[str] | None,
        Parameter(negative="", help="A function that the model may call: FILE.py:NAME or MODULE:NAME."),
    ] = None,
    load: Annotated[Path | None, Parameter(help="Continue the conversation in this file.")] = None,
    save: Annotated[Path | None, Parameter(help="Save the conversation to this file at the end.")] = None,
    temperature: Annotated[float | None, Parameter(help="0 to 2; higher is more random.")] = None,
    max_tokens: Annotated[int | None, Parameter(help="The most tokens of an answer.")] = None,
    plain: Annotated[bool, Parameter(negative="", help="Print Markdown as it is.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Chat with a model: one answer, or a conversation."""
    parameters = {"temperature": temperature, "max_completion_tokens": max_tokens}
    with common.client() as client:
        helper = client.chat.create(system or None, model=model)
        if load is not None:
            helper.load(load)
            helper.parameters["model"] = model
            helper.system_prompt = system or helper.system_prompt
        helper.parameters.update({name: value for name, value in parameters.items() if value is not None})
        for each in tool or ():
            helper.register_tool(tool_from(each))
        text = "\n\n".join(part for part in (" ".join(words), piped_text().strip()) if part)
        if text or attach:
            answer(helper, prompt_with(text, attach or []), as_json=common.json, plain=plain)
        elif is_piped() or not is_terminal():
            raise CommandError("missing prompt: write it after `aikit chat`, or pipe it in")
        else:
            converse(helper, lambda text, files: answer(helper, prompt_with(text, files), as_json=False, plain=plain))
        if save is not None:
            helper.save(save)


def answer(helper: OpenAIChatHelper, prompt: OpenAIMessage, *, as_json: bool, plain: bool) -> None:
    """Ask the model, and print its answer as it arrives, or the whole completion as JSON."""
    if as_json:
        print_json(helper.prompt(prompt).to_dict())
        return
    with helper.prompt(prompt, stream=True) as stream:
        print_stream(stream.text_deltas(), as_markdown=is_terminal() and not plain)


def prompt_with(text: str, files: list[Path]) -> OpenAIMessage:
    """Return a message with a text and files: images and other media as data, texts as text.

    Raises:
        OSError: a file can't be read.
    """
    parts: list[dict[str, Any]] = [{"type": "text", "text": text}] if text else []
    for path in files:
        data = path.read_bytes()
        media = mimetypes.guess_type(path.name)[0] or ""
        url = f"data:{media or 'application/octet-stream'};base64,{base64.b64encode(data).decode()}"
        if media.startswith("image/"):
            parts.append({"type": "image_url", "image_url": {"url": url}})
        elif (content := _decoded(data)) is not None:
            parts.append({"type": "text", "text": f"{path.name}:\n\n{content}"})
        else:
            parts.append({"type": "file", "file": {"filename": path.name, "file_data": url}})
    return OpenAIMessage(role="user", content=parts if files else text)


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None
