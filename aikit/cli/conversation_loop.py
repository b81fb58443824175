"""The conversation in a terminal: prompts with a history, and the commands that begin with a slash."""

# lazy: readline, which Windows lacks and pipes do not need
from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from aikit import OpenAIChatHelper, OpenAIError
from aikit.cli.exit_codes import CommandError, error_line
from aikit.cli.terminal import note, print_text
from aikit.cli.tool_files import tool_from

_COMMANDS = {
    "/help": "show this list",
    "/model NAME": "use another model from now on",
    "/system TEXT": "set the system prompt",
    "/tool FILE.py:NAME": "let the model call a function of yours",
    "/attach FILE ...": "send files or images with the next message",
    "/history": "show the messages so far",
    "/save FILE": "save the conversation; `aikit chat --load FILE` continues it",
    "/reset": "forget the messages",
    "/exit": "end, as Ctrl-D does",
}


def converse(helper: OpenAIChatHelper, ask: Callable[[str, list[Path]], None]) -> None:
    """Read prompts until the end of the input. An error, or Ctrl-C during an answer, ends the answer only."""
    print_text(f"{helper.parameters['model']}: type a message, /help for commands, Ctrl-D to end")
    with _remembered_lines():
        _read_lines(helper, ask)


def _read_lines(helper: OpenAIChatHelper, ask: Callable[[str, list[Path]], None]) -> None:
    files: list[Path] = []
    while True:
        try:
            line = input("> ").strip()
            if line in ("/exit", "/quit"):
                return
            if line.partition(" ")[0] == "/attach":
                files += _readable_files(line)
                print_text(f"the next message comes with {', '.join(file.name for file in files)}")
            elif line.startswith("/"):
                _run_slash(helper, line)
            elif line:
                attached, files = files, []
                ask(line, attached)
        except EOFError:
            print_text()
            return
        except KeyboardInterrupt:
            note("\ninterrupted")
        except (OpenAIError, CommandError, OSError, ValueError, TypeError) as error:
            note(error_line(error))


def _readable_files(line: str) -> list[Path]:
    files = [Path(name).expanduser() for name in shlex.split(line)[1:]]
    if not files:
        raise CommandError("/attach needs a value; /help shows which")
    for file in files:
        file.open("rb").close()
    return files


def _run_slash(helper: OpenAIChatHelper, line: str) -> None:
    command, _, rest = line.partition(" ")
    rest = rest.strip()
    if command == "/help":
        for name, meaning in _COMMANDS.items():
            print_text(f"{name:20} {meaning}")
    elif command == "/history":
        for message in helper.messages:
            print_text(f"{message.role}: {message.text or message.get('tool_calls') or ''}")
    elif command == "/reset":
        model = helper.parameters["model"]
        helper.messages.clear()
        print_text(f"{model} has forgotten the messages")
    elif command not in {name.partition(" ")[0] for name in _COMMANDS}:
        raise CommandError(f"unknown command {command}; /help lists them")
    elif not rest:
        raise CommandError(f"{command} needs a value; /help shows which")
    elif command == "/model":
        helper.parameters["model"] = rest
        print_text(f"the model is {rest}")
    elif command == "/system":
        helper.system_prompt = rest
        print_text("the system prompt is set")
    elif command == "/tool":
        function = tool_from(rest)
        helper.register_tool(function)
        print_text(f"the model may call {getattr(function, '__name__', rest)}")
    else:
        (file,) = shlex.split(rest)[:1]
        helper.save(file)
        print_text(f"saved to {file}")


@contextmanager
def _remembered_lines() -> Iterator[None]:
    """Let the arrow keys bring back lines, also those of earlier conversations. Only you can read the file."""
    try:
        import readline
    except ImportError:
        yield
        return
    state = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    history = state / "aikit" / "history"
    readline.set_history_length(1000)
    with suppress(OSError):
        history.parent.mkdir(parents=True, exist_ok=True)
        history.touch(mode=0o600)
        readline.read_history_file(history)
    try:
        yield
    finally:
        with suppress(OSError):
            readline.write_history_file(history)
