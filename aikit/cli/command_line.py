"""The program `aikit`: its commands, each loaded when it is used, and what happens when one fails."""

# lazy: a traceback, which only --debug prints
from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping, Sequence

from cyclopts import App, CoercionError, CycloptsError, MissingArgumentError, UnusedCliTokensError

from aikit import VERSION
from aikit.cli.exit_codes import ExitCode, code_for, error_line
from aikit.cli.terminal import note

# A command or a group of commands: the app that its module defines, and the line that `aikit --help` shows.
# A new group registers here.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "chat": ("aikit.cli.chat_command:app", "Chat with a model: one answer, or a conversation."),
    "models": ("aikit.cli.models_command:app", "List the models of a service, or show one."),
    "images": ("aikit.cli.images_command:app", "Generate images from a text."),
    "moderate": ("aikit.cli.moderate_command:app", "Check a text for harmful content."),
    "embed": ("aikit.cli.embed_command:app", "Turn texts into embedding vectors."),
    "audio": ("aikit.cli.audio_command:app", "Turn a text into speech, or a recording into text."),
    "files": ("aikit.cli.files_command:app", "List, upload, download and delete files."),
    "bulk": ("aikit.cli.bulk_command:app", "Send many requests from a file, and record an answer for each."),
    "api": ("aikit.cli.api_command:app", "Call any operation of the API."),
    "providers": ("aikit.cli.providers_command:app", "List the services known by name, and check them."),
    "serve": ("aikit.cli.serve_command:app", "Run the embedded API server."),
    "doctor": ("aikit.cli.doctor_command:app", "Show what a call would use, and try it."),
    "completion": ("aikit.cli.completion_command:app", "Print the script that completes commands in a shell."),
}

_NUMBERS: Mapping[type, str] = {int: "a whole number", float: "a number"}

_EPILOGUE = """Examples:
  aikit chat "Why is the sky blue?"
  aikit models list --json | jq '.[].id'
  aikit doctor

`aikit COMMAND --help` shows the options and more examples."""


def build_app() -> App:
    """Return the program with all its commands; none of them is imported yet."""
    app = App(
        name="aikit",
        help="Use the OpenAI API, and every service that speaks it, from a terminal or a script.",
        help_epilogue=_EPILOGUE,
        help_format="plaintext",
        version=f"aikit {VERSION}",
        version_format="plaintext",
        suppress_keyboard_interrupt=False,
        print_error=False,
        exit_on_error=False,
        result_action="return_value",
    )
    for name, (place, line) in COMMANDS.items():
        app.command(place, name=name, help=line)
    return app


def run_command(arguments: Sequence[str]) -> int:
    """Run a command.

    Args:
        arguments: the words after `aikit`.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        # Half a character, or one that the terminal's encoding lacks, becomes a question mark.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        result = build_app()(list(arguments) or ["--help"])
        sys.stdout.flush()
        return int(result) if isinstance(result, int) else ExitCode.OK
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else ExitCode.FAILED
    except CycloptsError as error:
        help_words = " ".join(("aikit", *(error.command_chain or ()), "--help"))
        _report(error, f"{_usage_error(error)} `{help_words}` shows what it takes.", arguments)
        return ExitCode.USAGE
    except BaseException as error:
        if isinstance(error, BrokenPipeError):
            # Whoever read the output has stopped, as `head` does. Python would try to flush once more at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitCode.PIPE
        _report(error, error_line(error), arguments)
        return code_for(error)


def _usage_error(error: CycloptsError) -> str:
    """Return one sentence that says what is wrong with the words of a command."""
    if isinstance(error, MissingArgumentError) and error.argument is not None:
        given = error.keyword or next((token.keyword for token in error.argument.tokens if token.keyword), None)
        if given:
            return f"Missing value for {given}."
        kind = "option" if error.argument.name.startswith("-") else "argument"
        return f"Missing required {kind} {error.argument.name}."
    if isinstance(error, UnusedCliTokensError) and error.unused_tokens:
        return f"Unexpected argument: {error.unused_tokens[0]}."
    if isinstance(error, CoercionError) and error.token and error.target_type and error.target_type in _NUMBERS:
        name = error.token.keyword or (error.argument.name if error.argument else "a number")
        return f"Invalid value for {name}: {error.token.value!r} is not {_NUMBERS[error.target_type]}."
    return " ".join(str(error).split())


def _report(error: BaseException, line: str, arguments: Sequence[str]) -> None:
    if "--debug" in arguments:
        import traceback

        traceback.print_exception(error)
    note(f"aikit: {line}")
