"""`aikit chat`, in a terminal and in a pipe."""

from __future__ import annotations

import json
import stat
from typing import Any

from aikit.cli.exit_codes import ExitCode
from aikit.testing import Server
from tests.cli.conftest import Aikit

TOOL = '''
def high_tide(harbour: str) -> str:
    """Return when the tide is high."""
    return f"In {harbour} at noon."
'''


def bodies(server: Server) -> list[Any]:
    """Return the bodies of the chats that the server has received."""
    return [each.body for each in server.requests if each.operation == "createChatCompletion"]


def test_a_prompt_from_arguments_and_from_a_pipe(aikit: Aikit, openai_server: Server) -> None:
    """Words make the prompt, piped text follows it, and the answer is printed as it arrives."""
    openai_server.script("createChatCompletion", text="**Blue**, because of\n\n- scattering", times=None)
    done = aikit.run("chat", "Why", "blue?", "--model", "gpt-4o", given="The sky.\n")
    assert (done.code, done.out, done.err) == (0, "**Blue**, because of\n\n- scattering\n", "")
    (body,) = bodies(openai_server)
    assert body["messages"] == [{"role": "user", "content": "Why blue?\n\nThe sky."}]
    assert (body["model"], body["stream"]) == ("gpt-4o", True)
    as_json = aikit.run("chat", "--json", "--system", "Be brief.", "--temperature", "0.5", given="Hi", AIKIT_MODEL="m")
    assert as_json.json["choices"][0]["message"]["content"].startswith("**Blue**")
    assert bodies(openai_server)[1]["messages"][0] == {"role": "system", "content": "Be brief."}
    assert (bodies(openai_server)[1]["temperature"], bodies(openai_server)[1]["model"]) == (0.5, "m")
    nothing = aikit.run("chat")
    assert (nothing.code, nothing.err) == (
        ExitCode.USAGE,
        "aikit: missing prompt: write it after `aikit chat`, or pipe it in\n",
    )


def test_a_terminal_shows_markdown_as_it_arrives(aikit: Aikit, openai_server: Server) -> None:
    """Blocks are rendered: bold type, bullets and code; `--plain` leaves the text as it is."""
    text = "# Tides\n\nThey are **high** twice.\n\n- noon\n- midnight\n\n```python\nprint('a\n\nb')\n```\n\nThe end."
    openai_server.script("createChatCompletion", text=text, times=2)
    terminal = aikit.show("chat", "Tides?")
    shown = [line.strip(" ┃┏┓┗┛━") for line in terminal.lines]
    assert [line for line in shown if line] == [
        "Tides",
        "They are high twice.",
        "• noon",
        "• midnight",
        "print('a",
        "b')",
        "The end.",
    ]
    assert terminal.text.count("The end.") == 1
    assert terminal.style("high twice").bold
    assert "**" not in terminal.text
    assert not terminal.is_cursor_hidden
    assert "They are **high** twice." in aikit.show("chat", "--plain", "Tides?").text


def test_a_long_answer_scrolls_and_cannot_control_the_terminal(aikit: Aikit, openai_server: Server) -> None:
    """Every line of a block that is higher than the screen is there once; a title or a moved cursor is left out."""
    code = "\n".join(f"line {number}" for number in range(60))
    openai_server.script(
        "createChatCompletion", text=f"```\n{code}\n```\n\n\x1b[2J\x1b]0;owned\x07 \x9b1A End.", times=3
    )
    terminal = aikit.show("chat", "Code?")
    shown = [line.strip() for line in terminal.lines if line.strip().startswith("line ")]
    assert shown == code.splitlines()
    assert terminal.title == ""
    assert "End." in terminal.text
    assert "line 59" in aikit.show("chat", "--plain", "Code?").text
    piped = aikit.run("chat", "Code?")
    assert piped.out.endswith("\x1b[2J\x1b]0;owned\x07 \x9b1A End.\n")  # a pipe gets what arrived


def test_images_texts_and_other_files_are_attached(aikit: Aikit, openai_server: Server) -> None:
    """`-a` sends an image as an image, a text as text, and anything else as a file."""
    (aikit.folder / "dot.png").write_bytes(b"\x89PNG\xff")
    (aikit.folder / "log.txt").write_text("line", encoding="utf-8")
    (aikit.folder / "page.pdf").write_bytes(b"%PDF\xff")
    done = aikit.run("chat", "What?", "-a", "dot.png", "-a", "log.txt", "-a", "page.pdf")
    assert done.code == 0, done.err
    parts = bodies(openai_server)[0]["messages"][0]["content"]
    assert [part["type"] for part in parts] == ["text", "image_url", "text", "file"]
    assert parts[1]["image_url"]["url"] == "data:image/png;base64,iVBOR/8="
    assert parts[2]["text"] == "log.txt:\n\nline"
    assert parts[3]["file"] == {"filename": "page.pdf", "file_data": "data:application/pdf;base64,JVBERv8="}
    missing = aikit.run("chat", "What?", "-a", "none.png")
    assert (missing.code, missing.err.count("\n")) == (ExitCode.FILE, 1)


def test_a_conversation_in_a_terminal(aikit: Aikit, openai_server: Server) -> None:
    """It remembers what was said, runs tools, and has commands that begin with a slash."""
    (aikit.folder / "tides.py").write_text(TOOL, encoding="utf-8")
    with aikit.terminal("chat") as terminal:
        terminal.wait_for("gpt-4o-mini: type a message, /help for commands, Ctrl-D to end\n>")
        terminal.type("Good morning\r")
        terminal.wait_for("> Good morning\nGood morning\n>")
        terminal.type("/system Answer in French.\r")
        terminal.wait_for("the system prompt is set")
        terminal.type("/model gpt-4o\r")
        terminal.wait_for("the model is gpt-4o")
        terminal.type("/tool tides.py:high_tide\r")
        terminal.wait_for("the model may call high_tide")
        terminal.type("When is high_tide in Brest?\r")
        terminal.wait_for("at noon")
        terminal.type("/history\r")
        terminal.wait_for("user: When is high_tide in Brest?")
        terminal.type("/save talk.json\r")
        terminal.wait_for("saved to talk.json")
        terminal.type("/wrong\r")
        terminal.wait_for("unknown command /wrong; /help lists them")
        terminal.type("/model\r")
        terminal.wait_for("/model needs a value")
        terminal.type("/attach none.png\r")
        terminal.wait_for("none.png")
        terminal.type("/attach\r")
        terminal.wait_for("/attach needs a value")
        terminal.type("/attach tides.py\r")
        terminal.wait_for("the next message comes with tides.py")
        terminal.type("What is in it?\r")
        terminal.wait_for("> What is in it?\nIn sample at noon.\n>")
        terminal.type("/tool tides.py:low_tide\r")
        terminal.wait_for("tides.py has no function 'low_tide'")
        terminal.type("/help\r")
        terminal.wait_for("/save FILE")
        terminal.type("/reset\r")
        terminal.wait_for("gpt-4o has forgotten the messages")
        terminal.type("\x1b[A\x1b[A\r")  # two lines up: /help once more
        terminal.type("\x04")
        assert terminal.wait() == 0
    sent = bodies(openai_server)
    assert [len(body["messages"]) for body in sent] == [1, 4, 6, 8, 10]
    assert [part["type"] for part in sent[3]["messages"][-1]["content"]] == ["text", "text"]
    assert "tides.py:" in sent[3]["messages"][-1]["content"][1]["text"]
    assert sent[1]["messages"][0]["content"] == "Answer in French."
    assert sent[1]["model"] == "gpt-4o"
    saved = json.loads((aikit.folder / "talk.json").read_text(encoding="utf-8"))
    assert [message["role"] for message in saved["messages"]] == [
        "user",
        "assistant",
        "user",
        "assistant",
        "tool",
        "assistant",
    ]
    history = aikit.folder / ".local" / "state" / "aikit" / "history"
    assert "Good morning" in history.read_text(encoding="utf-8")
    assert stat.S_IMODE(history.stat().st_mode) == 0o600


def test_a_saved_conversation_continues(aikit: Aikit, openai_server: Server) -> None:
    """`--save` writes the conversation, and `--load` goes on with it; `--tool` registers a function."""
    (aikit.folder / "tides.py").write_text(TOOL, encoding="utf-8")
    assert aikit.run("chat", "One", "--save", "talk.json", "--system", "Be brief.").code == 0
    assert aikit.run("chat", "Two", "--load", "talk.json", "--tool", "tides.py:high_tide").code == 0
    body = bodies(openai_server)[1]
    assert [message["content"] for message in body["messages"]] == ["Be brief.", "One", "One", "Two"]
    assert body["tools"][0]["function"]["name"] == "high_tide"
    for wrong, complaint in (("tides", "names no function"), ("no_such_module:f", "unknown module")):
        done = aikit.run("chat", "Hi", "--tool", wrong)
        assert (done.code, complaint in done.err) == (ExitCode.USAGE, True), done


def test_ctrl_c_ends_an_answer_and_not_the_conversation(aikit: Aikit, openai_server: Server) -> None:
    """The prompt comes back; an error ends the answer only, too."""
    openai_server.script("createChatCompletion", text="one " * 100, piece_delay_seconds=0.3)
    with aikit.terminal("chat", "--max-retries", "0") as terminal:
        terminal.wait_for("\n>")
        terminal.type("Count\r")
        terminal.wait_for("one")
        terminal.type("\x03")
        terminal.wait_for("interrupted")
        openai_server.fail(500)
        terminal.type("Again\r")
        terminal.wait_for("at fault.\n>")
        terminal.type("\x03")
        terminal.wait_for("interrupted\n>", at_the_end=True)
        terminal.type("/exit\r")
        assert terminal.wait() == 0
    assert not terminal.is_cursor_hidden
    assert "Traceback" not in terminal.text


def test_ctrl_c_during_one_answer_ends_the_command(aikit: Aikit, openai_server: Server) -> None:
    """The exit code is 130, what had arrived stays, and the cursor is visible."""
    openai_server.script("createChatCompletion", text="one " * 100, piece_delay_seconds=0.3)
    with aikit.terminal("chat", "Count") as terminal:
        terminal.wait_for("one")
        terminal.type("\x03")
        assert terminal.wait() == ExitCode.INTERRUPTED
    assert "aikit: interrupted" in terminal.text
    assert "Traceback" not in terminal.text
    assert not terminal.is_cursor_hidden


def test_a_stream_that_breaks_says_so(aikit: Aikit, openai_server: Server) -> None:
    """What had arrived is printed, then the error."""
    openai_server.script("createChatCompletion", text="one two three four five six", cut_after_bytes=900)
    done = aikit.run("chat", "Count", "--max-retries", "0")
    assert done.code == ExitCode.SERVICE
    assert done.out.startswith("one")
    assert done.err.count("\n") == 1
