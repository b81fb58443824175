"""`aikit providers`, `serve`, `doctor` and `completion`, in a terminal and in a pipe."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import aikit as package
from aikit.cli.exit_codes import ExitCode
from aikit.testing import API_KEY, Server
from tests.cli.conftest import Aikit, Terminal

SECRETS = {"OPENAI_API_KEY": "sk-secret-0123456789", "HTTPS_PROXY": "http://ann:pass-0123456789@127.0.0.1:9"}


def test_providers_are_listed_with_where_their_key_is(aikit: Aikit, openai_server: Server) -> None:
    """Your own come first; a key is never shown."""
    own = {"providers": {"mine": {"baseURL": openai_server.base_url, "apiKey": "sk-mine-0123456789"}}}
    path = aikit.folder / "providers.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    path.chmod(0o600)
    environment = {"AIKIT_PROVIDERS": str(path), "MISTRAL_API_KEY": "sk-mistral-0123456789"}
    piped = aikit.run("providers", "list", **environment)
    rows = {line.split("\t")[0]: line.split("\t")[1:] for line in piped.out.splitlines()}
    assert next(iter(rows)) == "mine"
    assert rows["mine"][:2] == [openai_server.base_url, "set in the providers file"]
    assert rows["mistral"][1] == "set in $MISTRAL_API_KEY"
    assert rows["groq"][1] == "$GROQ_API_KEY is not set"
    assert rows["ollama"][1] == "none needed"
    assert "AZURE_OPENAI_ENDPOINT" in rows["azure"][1]
    assert "0123456789" not in piped.out
    assert aikit.run("providers", "list", "--json", **environment).json[0]["name"] == "mine"
    assert aikit.show("providers", "list", **environment).lines[0].split() == ["name", "address", "key", "supports"]


def test_providers_are_checked(aikit: Aikit, openai_server: Server) -> None:
    """Each lists its models; one that fails gives another exit code."""
    own = {
        "mine": {"baseURL": openai_server.base_url, "apiKey": API_KEY},
        "gone": {"baseURL": "http://127.0.0.1:9/v1", "apiKey": "sk-gone-0123456789"},
    }
    path = aikit.folder / "providers.json"
    path.write_text(json.dumps({"providers": own}), encoding="utf-8")
    path.chmod(0o600)
    works = aikit.run("providers", "check", "mine", AIKIT_PROVIDERS=str(path))
    assert (works.code, works.out.split("\t")[:2]) == (0, ["mine", "9 models"])
    both = aikit.run("providers", "check", "mine", "gone", "--json", AIKIT_PROVIDERS=str(path))
    assert (both.code, [row["works"] for row in both.json]) == (ExitCode.CHECK, [True, False])
    assert "no connection" in both.json[1]["answer"]
    shown = aikit.show("providers", "check", "mine", AIKIT_PROVIDERS=str(path))
    assert shown.lines[1].split()[:3] == ["mine", "9", "models"]
    assert "asking" not in shown.text


def test_serve_runs_until_ctrl_c(aikit: Aikit) -> None:
    """It says what to set; a client can use it, and Ctrl-C ends it silently."""
    with aikit.terminal("serve", "--port", "0", "--any-key") as terminal:
        terminal.wait_for("OPENAI_API_KEY=any")
        (address,) = re.findall(r"OPENAI_BASE_URL=(\S+)", terminal.text)
        with package.OpenAI(api_key="any", base_url=address) as client:
            assert client.models.list().models
        terminal.type("\x03")
        assert terminal.wait() == 0
    assert "Traceback" not in terminal.text


def test_serve_in_a_pipe_prints_the_address(tmp_path: Path) -> None:
    """A script reads the address from the first line. This is a separate process, started as a user does."""
    command = [sys.executable, "-m", "aikit", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        with package.OpenAI(api_key=API_KEY, base_url=address) as client:
            assert client.models.list().models
        process.terminate()


def test_doctor_shows_what_a_call_would_use(aikit: Aikit, openai_server: Server) -> None:
    """Versions, the address, where the key comes from, certificates, and that the service answers."""
    piped = aikit.run("doctor")
    facts = dict(line.split("\t") for line in piped.out.splitlines())
    assert (piped.code, facts["aikit"], facts["address"]) == (0, package.VERSION, openai_server.base_url)
    assert facts["python"].startswith("3.")
    assert facts["key"] == "$OPENAI_API_KEY"
    assert facts["proxy"] == "none in the environment"
    assert re.fullmatch(r"answers in [\d.]+ s with 9 models", facts["service"])
    assert aikit.show("doctor").lines[0].split() == ["what", "found"]


def test_doctor_names_the_problem_and_no_secret(aikit: Aikit, openai_server: Server) -> None:
    """A refused key, a dead address, an unusable proxy: one line each, without the key or a password."""
    refused = aikit.run("doctor", "--json", **SECRETS, NO_PROXY="127.0.0.1")
    assert refused.code == ExitCode.CHECK
    assert refused.json["service"].startswith("problem: 401 Unauthorized")
    assert refused.json["proxy"] == "HTTPS_PROXY=http://***@127.0.0.1:9, NO_PROXY=127.0.0.1"
    gone = aikit.run("doctor", "--base-url", "https://127.0.0.1:9/v1", **SECRETS)
    assert (gone.code, "problem: " in gone.out) == (ExitCode.CHECK, True)
    keyless = aikit.run("doctor", "--json", OPENAI_API_KEY="", SSL_CERT_FILE="/none.pem")
    assert keyless.json["key"] == "none"
    assert keyless.json["certificates"].startswith("SSL_CERT_FILE=/none.pem")
    mistral = aikit.run("doctor", "--json", "--provider", "mistral", MISTRAL_API_KEY="sk-m-0123456789", **SECRETS)
    assert mistral.json["key"] == "$MISTRAL_API_KEY"
    path = aikit.folder / "providers.json"
    own = {"baseURL": openai_server.base_url, "apiKey": "sk-own-0123456789"}
    path.write_text(json.dumps({"providers": {"mine": own}}), encoding="utf-8")
    path.chmod(0o600)
    mine = aikit.run("doctor", "--json", "--provider", "mine", AIKIT_PROVIDERS=str(path))
    assert (mine.json["key"], mine.json["providers file"]) == ("the providers file", str(path))
    unknown = aikit.run("doctor", "--provider", "no-such-provider")
    assert (unknown.code, "no-such-provider" in unknown.out) == (ExitCode.CHECK, True)
    for done in (refused, gone, keyless, mistral, mine, unknown):
        assert "0123456789" not in done.out + done.err


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_commands_options_and_operations(aikit: Aikit, tmp_path: Path) -> None:
    """A real bash, with the script that `aikit completion bash` prints."""
    script = aikit.run("completion", "bash")
    assert script.code == 0
    (tmp_path / "completion.bash").write_text(script.out, encoding="utf-8")
    complete = """
source completion.bash
aikit() { "$PYTHON" -m aikit "$@"; }
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _aikit; printf '%s\\n' "${COMPREPLY[*]}"; }
try aikit mod
try aikit models show --js
try aikit api create_emb
"""
    done = subprocess.run(
        ["bash", "-c", complete],
        cwd=tmp_path,
        env={**aikit.environment, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["models moderate", "--json", "create_embedding"], done
    for shell in ("zsh", "fish", "powershell"):
        assert "aikit" in aikit.run("completion", shell).out
    assert "else\n  compdef _cyclopts_aikit aikit\nfi\n" in aikit.run("completion", "zsh").out
    assert aikit.run("completion", "ksh").code == ExitCode.USAGE


@pytest.fixture
def with_program(aikit: Aikit, tmp_path: Path) -> dict[str, str]:
    """An environment in which shells find `aikit`."""
    program = tmp_path / "bin" / "aikit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m aikit "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    return {**aikit.environment, "PATH": f"{program.parent}:{aikit.environment['PATH']}", "TERM": "xterm"}


@pytest.mark.skipif(shutil.which("zsh") is None, reason="needs zsh")
@pytest.mark.parametrize("is_loaded_when_needed", [False, True], ids=["eval", "file in fpath"])
def test_zsh_completes_commands_options_and_operations(
    aikit: Aikit, tmp_path: Path, with_program: dict[str, str], is_loaded_when_needed: bool
) -> None:
    """A real zsh in a terminal, with the script read at the start, or from its folder for functions."""
    script = tmp_path / "functions" / "_aikit"
    script.parent.mkdir()
    script.write_text(aikit.run("completion", "zsh").out, encoding="utf-8")
    read = "true" if is_loaded_when_needed else f'eval "$(cat {script})"'
    fpath = f"fpath=({script.parent} $fpath)" if is_loaded_when_needed else "true"
    master, slave = os.openpty()
    files = {"stdin": slave, "stdout": slave, "stderr": slave}
    zsh = subprocess.Popen(["zsh", "-f", "-i"], **files, env=with_program, cwd=tmp_path, start_new_session=True)
    os.close(slave)
    try:
        terminal = Terminal(master, aikit)
        terminal.type(f"{fpath}; autoload -Uz compinit; compinit -u -D; {read}; PS1='ready> '\r")
        terminal.wait_for("\nready>")
        for typed, shown in (
            ("mod", "ready> aikit mode"),
            ("api create_emb", "ready> aikit api create_embedding"),
            ("chat --js", "--json  -- Print JSON"),
        ):
            terminal.type(f"aikit {typed}\t")
            terminal.wait_for(shown)
            terminal.type("\x15")  # an empty line again
    finally:
        os.close(master)
        zsh.kill()
        zsh.wait()


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
def test_fish_completes_commands_options_and_operations(
    aikit: Aikit, tmp_path: Path, with_program: dict[str, str]
) -> None:
    """A real fish, which says what it would complete."""
    (tmp_path / "aikit.fish").write_text(aikit.run("completion", "fish").out, encoding="utf-8")
    asked = [f'complete -C "aikit {typed}"' for typed in ("mod", "chat --js", "api create_emb")]
    done = subprocess.run(
        ["fish", "--no-config", "-c", "\n".join(["source aikit.fish", *asked])],
        cwd=tmp_path,
        env=with_program,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    completed = [line.partition("\t")[0] for line in done.stdout.splitlines()]
    assert completed == ["models", "moderate", "--json", "create_embedding"], done
