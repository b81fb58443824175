"""The program `aikit` as a whole: its start, its errors and exit codes, its help, and its ways to print."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import aikit as package
import aikit_openapi
from aikit.cli.command_line import COMMANDS, build_app, run_command
from aikit.cli.exit_codes import CommandError, ExitCode, code_for, error_line
from aikit.testing import Server
from tests.cli.conftest import Aikit, wait_until

ROOT = Path(__file__).parents[2]


def test_without_the_extra_there_is_a_version_and_a_line_that_says_what_to_install(tmp_path: Path) -> None:
    """`python -m aikit --version` needs no other package; every other command names the extra."""
    (tmp_path / "aikit").symlink_to(Path(package.__file__).parent)
    (tmp_path / "aikit_openapi").symlink_to(Path(aikit_openapi.__file__).parent)
    for each in Path(sysconfig.get_path("purelib")).iterdir():
        if not each.name.startswith(("aikit", "cyclopts", "rich")):
            (tmp_path / each.name).symlink_to(each)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        # Without the installed packages (-S), but with those linked above.
        command = [sys.executable, "-S", "-m", "aikit", *arguments]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=60
        )

    assert run("--version").stdout == f"aikit {package.VERSION}\n"
    refused = run("models", "list")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == (
        "aikit: the command line needs cyclopts and rich. Install it: pip install 'aikit-client[cli]'\n"
    )


def test_the_program_is_on_the_path_and_starts_without_loading_commands() -> None:
    """`aikit --help` imports no command, no client and no part of rich that it does not print with."""
    code = """
import contextlib, io, sys
sys.argv[:] = ["aikit", "--help"]
from importlib.metadata import entry_points
(program,) = entry_points(group="console_scripts", name="aikit")
with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.suppress(SystemExit):
    program.load()()
assert "models" in printed.getvalue()
loaded = {name for name in sys.modules if name.endswith("_command") or name.startswith("aikit.")}
print(sorted(loaded & {"aikit.clients.client", "aikit.core.flow"} | {n for n in loaded if n.endswith("_command")}))
print([name for name in ("rich.markdown", "rich.progress", "httpx", "numpy", "PIL") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["[]", "[]"]


def test_help_lists_every_command(aikit: Aikit) -> None:
    """Without a command, `aikit` prints its help: each command with one line, and examples."""
    done = aikit.run()
    assert (done.code, done.err) == (0, "")
    assert done.out == aikit.run("--help").out
    for name, (_, line) in COMMANDS.items():
        assert re.search(rf"{name} +{re.escape(line)}", done.out), name
    assert "Examples:\n  aikit " in done.out


def commands() -> list[tuple[str, ...]]:
    """Return every command: the words after `aikit`."""
    app = build_app()
    found: list[tuple[str, ...]] = []
    for name in COMMANDS:
        group = app[name]
        own = [each for each in group if not each.startswith("-")]
        found += [(name, each) for each in own] if own and group.default_command is None else [(name,)]
    return found


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_has_help_with_examples(aikit: Aikit, words: tuple[str, ...]) -> None:
    """The help of a command has a sentence, its options and examples that begin with the command's own words."""
    done = aikit.run(*words, "--help")
    assert (done.code, done.err) == (0, ""), done
    assert done.out.startswith(f"Usage: aikit {' '.join(words)}")
    assert "--debug" in done.out
    examples = done.out.partition("Examples:\n")[2]
    assert f"aikit {' '.join(words)}" in examples


def test_an_error_is_one_line_with_a_cure(aikit: Aikit, openai_server: Server) -> None:
    """It goes to the error output, names what to do, and each kind has its exit code."""
    wrong = aikit.run("models", "list", OPENAI_API_KEY="sk-wrong-0123456789")
    assert (wrong.code, wrong.out) == (ExitCode.KEY, "")
    assert wrong.err == (
        "aikit: 401 Unauthorized: Incorrect API key provided. Set OPENAI_API_KEY to a key of this service; "
        "`aikit doctor` shows which key is used.\n"
    )
    unknown = aikit.run("models", "show", "no-such-model")
    assert (unknown.code, unknown.err) == (
        ExitCode.REQUEST,
        "aikit: 404 Not Found: No such model: 'no-such-model'.\n",
    )
    misspelt = aikit.run("models", "lst")
    assert (misspelt.code, misspelt.out) == (ExitCode.USAGE, "")
    assert 'Did you mean "list"?' in misspelt.err
    assert misspelt.err.endswith("`aikit models --help` shows what it takes.\n")
    nobody = aikit.run("models", "list", "--base-url", "http://127.0.0.1:9/v1", "--max-retries", "0")
    assert nobody.code == ExitCode.NETWORK
    openai_server.fail(429, times=1)
    assert aikit.run("models", "list", "--max-retries", "0").code == ExitCode.LIMIT
    openai_server.fail(503, times=1)
    assert aikit.run("models", "list", "--max-retries", "0").code == ExitCode.SERVICE
    for each in (wrong, unknown, misspelt, nobody):
        assert each.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("models show", "Missing required argument MODEL."),
        ("files upload x.png", "Missing required option --purpose."),
        ("images generate cat --size", "Missing value for --size."),
        ("chat --model", "Missing value for --model."),
        ("models show gpt-4o gpt-4", "Unexpected argument: gpt-4."),
        ("serve --port abc", "Invalid value for --port: 'abc' is not a whole number."),
        ("chat --temperature hot", "Invalid value for --temperature: 'hot' is not a number."),
        ("chat --temprature 1", "Unknown option: --temprature. Did you mean --temperature?"),
        ("completion foo", 'Invalid value "foo" for SHELL. Choose from: "bash", "zsh", "fish", "powershell".'),
    ],
)
def test_wrong_use_is_one_sentence_and_where_to_look(words: str, message: str, capsys: pytest.CaptureFixture) -> None:
    """It names the argument or option as `--help` does."""
    assert run_command(words.split()) == ExitCode.USAGE
    error = capsys.readouterr().err
    assert error.startswith(f"aikit: {message} `aikit ")
    assert error.endswith(" --help` shows what it takes.\n")
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (CommandError("missing text"), ExitCode.USAGE, "missing text"),
        (KeyboardInterrupt(), ExitCode.INTERRUPTED, "interrupted"),
        (BrokenPipeError(), ExitCode.PIPE, "BrokenPipeError"),
        (package.OpenAIError("set api_key"), ExitCode.KEY, "set api_key. Set OPENAI_API_KEY to a key of this service;"),
        (package.OpenAIError("odd"), ExitCode.FAILED, "odd. Repeat the command with --debug to see where."),
        (FileNotFoundError(2, "No such file", "a.png"), ExitCode.FILE, "[Errno 2] No such file: 'a.png'"),
        (ValueError("one\n  two."), ExitCode.USAGE, "one two."),
        (ZeroDivisionError(), ExitCode.FAILED, "ZeroDivisionError. Repeat the command with --debug to see where."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_kind_of_error_has_a_code_and_one_line(error: BaseException, code: ExitCode, line: str) -> None:
    """The line says what was wrong, then what to do."""
    assert code_for(error) == code
    assert error_line(error).startswith(line)
    assert "\n" not in error_line(error)


def test_debug_prints_the_traceback_without_the_key(aikit: Aikit) -> None:
    """`--debug` shows where an error comes from, then the same line."""
    done = aikit.run("models", "list", "--debug", OPENAI_API_KEY="sk-wrong-0123456789")
    assert done.code == ExitCode.KEY
    assert "Traceback (most recent call last)" in done.err
    assert "AuthenticationError" in done.err
    assert "sk-wrong-0123456789" not in done.err


def test_a_terminal_gets_a_table_a_pipe_lines_and_json_on_request(aikit: Aikit) -> None:
    """Headings and bold type are for people; a script gets values between tabs, or JSON."""
    terminal = aikit.show("models", "list", "gpt-4o-mini")
    assert [line.split() for line in terminal.lines[:2]] == [
        ["id", "owner", "created"],
        ["ft:gpt-4o-mini:aikit::sample", "aikit", "2024-07-03"],
    ]
    assert terminal.style("owner").bold
    assert not aikit.show("models", "list", "gpt-4o-mini", NO_COLOR="1", TERM="dumb").style("owner").bold
    piped = aikit.run("models", "list", "gpt-4o-mini")
    assert piped.out.splitlines()[1] == "gpt-4o-mini\tsystem\t2024-07-03"
    assert [model["id"] for model in aikit.run("models", "list", "dall", "--json").json] == ["dall-e-2"]
    assert json.loads(aikit.show("models", "show", "dall-e-2", "--json").text)["owned_by"] == "system"
    assert "owned_by\tsystem" in aikit.run("models", "show", "dall-e-2").out


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_shows_its_help_in_a_terminal(aikit: Aikit, words: tuple[str, ...]) -> None:
    """It fits into the terminal, with boxes around the options."""
    terminal = aikit.show(*words, "--help")
    assert terminal.lines[0].startswith(f"Usage: aikit {' '.join(words)}")
    assert "╭─ Common options ─" in terminal.text


def test_a_reader_that_stops_ends_the_command_silently(aikit: Aikit) -> None:
    """`aikit … | head` gets no traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as closed, open(os.devnull, "rb") as source, open(aikit.folder / "err", "wb+") as err:
        code = aikit.start_with(["models", "list"], [source.fileno(), closed.fileno(), err.fileno()])
        err.seek(0)
        assert (code, err.read()) == (ExitCode.PIPE, b"")


def test_ctrl_c_ends_a_command_without_a_traceback(aikit: Aikit, openai_server: Server) -> None:
    """The exit code is 130, one line says so, and the cursor is visible."""
    openai_server.script("listModels", delay_seconds=30)
    with aikit.terminal("models", "list") as terminal:
        wait_until(lambda: bool(openai_server.requests))
        terminal.type("\x03")
        assert terminal.wait() == ExitCode.INTERRUPTED
    assert terminal.text == "^Caikit: interrupted"
    assert not terminal.is_cursor_hidden


def test_the_documented_exit_codes_are_those_of_the_program() -> None:
    """docs/cli.md has each exit code once, with its meaning."""
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \| [A-Za-z]", text, re.MULTILINE)
    assert rows == [str(code.value) for code in ExitCode]


def test_every_command_is_documented() -> None:
    """docs/cli.md has each command with an example."""
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert [words for words in commands() if f"aikit {' '.join(words)}" not in text] == []
