"""The embedded server as a process: starting, ending, and requirements."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from aikit.testing import API_KEY, Server, serve, start

TINY = {
    "openapi": "3.1.0",
    "info": {"title": "tiny", "version": "1"},
    "paths": {
        "/things/{thing_id}": {
            "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "post": {
                "operationId": "makeThing",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                },
                "responses": {
                    "201": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Thing"}},
                        },
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string", "maxLength": 5},
                    "size": {"type": "integer", "nullable": True},
                    "stream": {"type": "boolean"},
                },
            }
        }
    },
}


def is_listening(base_url: str) -> bool:
    """Return whether a server accepts connections there."""
    address = urlsplit(base_url)
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((address.hostname, address.port)) == 0


def wait_until_silent(base_url: str) -> None:
    """Wait until no server accepts connections there."""
    deadline = time.monotonic() + 10
    while is_listening(base_url):
        assert time.monotonic() < deadline, f"{base_url} is still served"
        time.sleep(0.02)


def test_a_server_runs_while_its_context_is_open() -> None:
    """It listens inside the context, and not afterwards."""
    with serve() as server:
        assert server.base_url.startswith("http://127.0.0.1:")
        assert server.base_url.endswith("/v1")
        assert server.api_key == API_KEY
        assert is_listening(server.base_url)
    wait_until_silent(server.base_url)


def test_a_server_ends_while_a_request_is_pending() -> None:
    """It does not wait for a scripted delay."""
    with serve() as server:
        server.script(delay_seconds=3600)
        headers = {"authorization": f"Bearer {server.api_key}"}
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{server.base_url}/models", headers=headers, timeout=0.2, trust_env=False)
        started = time.monotonic()
    assert time.monotonic() - started < 5


def test_closing_twice_is_harmless() -> None:
    """You can close a closed server again."""
    server = start()
    server.close()
    server.close()
    wait_until_silent(server.base_url)


def test_two_servers_are_independent() -> None:
    """Each has its own port, key and records."""
    with serve() as one, serve(api_key="sk-test-second") as two:
        headers = {"authorization": "Bearer sk-test-second"}
        assert httpx.get(f"{two.base_url}/models", headers=headers, trust_env=False).status_code == 200
        assert httpx.get(f"{one.base_url}/models", headers=headers, trust_env=False).status_code == 401
        assert (len(one.requests), len(two.requests)) == (1, 1)


def test_a_server_ends_with_the_process_that_started_it() -> None:
    """A killed test run leaves no server running."""
    code = "import aikit.testing, time; print(aikit.testing.start().base_url, flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        base_url = parent.stdout.readline().strip()
        assert is_listening(base_url)
        parent.kill()
    wait_until_silent(base_url)


def test_the_command_serves_until_it_is_interrupted() -> None:
    """It prints its address and the line to type, and exits on an interrupt without a traceback."""
    command = [sys.executable, "-m", "aikit.testing", "--port", "0", "--api-key", "sk-test-mine"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        base_url = process.stdout.readline().strip()
        process.stdout.readline()
        command_line = process.stdout.readline()
        headers = {"authorization": "Bearer sk-test-mine"}
        assert httpx.get(f"{base_url}/models", headers=headers, trust_env=False).status_code == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(10) in (0, -signal.SIGINT, 130)
        assert process.stderr.read() == ""
    assert command_line == f"export OPENAI_BASE_URL={base_url} OPENAI_API_KEY=sk-test-mine\n"


def test_the_command_accepts_any_key_with_any_key() -> None:
    """With `--any-key` a request needs a key, but any key works."""
    command = [sys.executable, "-m", "aikit.testing", "--port", "0", "--any-key", "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        base_url = process.stdout.readline().strip()
        headers = {"authorization": "Bearer sk-test-whatever"}
        assert httpx.get(f"{base_url}/models", headers=headers, trust_env=False).status_code == 200
        assert httpx.get(f"{base_url}/models", trust_env=False).status_code == 401


def test_a_server_that_cannot_start_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A missing document or a port in use fails at once, with the reason on stderr."""
    with pytest.raises(RuntimeError, match="before it was ready"):
        start(spec=tmp_path / "none.json")
    assert "none.json" in capfd.readouterr().err
    with serve() as server, pytest.raises(RuntimeError, match="before it was ready"):
        start(port=urlsplit(server.base_url).port or 0)
    assert "in use" in capfd.readouterr().err


def test_missing_packages_are_named_with_the_command_to_install_them() -> None:
    """Without the packages of the extra, the error says what to install."""
    code = "import sys; sys.modules['starlette'] = None; import aikit.testing; aikit.testing.start()"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "ImportError: the test server needs starlette: pip install 'aikit-client[testing]'" in result.stderr


def test_the_command_names_missing_packages_too() -> None:
    """`python -m aikit.testing` exits as for a wrong argument, without a traceback."""
    code = "import sys; sys.modules['starlette'] = None; from aikit.testing.__main__ import main; main(['--port', '0'])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 2
    assert "error: the test server needs starlette: pip install 'aikit-client[testing]'" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("module", ["aikit.testing", "aikit.testing.fixtures", "aikit.testing.handle"])
def test_the_server_is_not_imported_into_the_test(module: str) -> None:
    """The test process imports neither the web server nor the schema library nor Pillow."""
    code = f"import {module}, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert module in loaded
    assert not {"starlette", "uvicorn", "jsonschema_rs", "PIL", "aikit.testing.description.document"} & set(loaded)


def test_the_fixture_comes_with_the_package(tmp_path: Path) -> None:
    """Any project's tests find `openai_server` without setup, fresh for each test."""
    (tmp_path / "test_it.py").write_text(
        "import urllib.request\n\n"
        "def call(server):\n"
        "    headers = {'Authorization': f'Bearer {server.api_key}'}\n"
        "    urllib.request.urlopen(urllib.request.Request(f'{server.base_url}/models', headers=headers)).read()\n"
        "    return len(server.requests)\n\n"
        "def test_one(openai_server):\n    assert call(openai_server) == 1\n\n"
        "def test_two(openai_server):\n    assert call(openai_server) == 1\n"
    )
    environment = {**os.environ, "no_proxy": "127.0.0.1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "2 passed" in result.stdout, result.stdout + result.stderr


def test_another_description_can_be_served(tmp_path: Path) -> None:
    """Checks and answers follow the document, also for operations without a handler."""
    document = tmp_path / "tiny.json"
    document.write_text(json.dumps(TINY))
    with serve(spec=document) as server:
        headers = {"authorization": f"Bearer {server.api_key}"}
        with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as http:
            made = http.post("/things/thing_7", json={"name": "cup", "size": None})
            assert made.status_code == 201
            assert made.json() == {"id": "thing_7", "name": "cup", "size": None, "stream": False}
            streamed = http.post("/things/thing_7", json={"name": "cup", "stream": True})
            assert streamed.text.startswith("data: {")
            assert http.post("/things/thing_7", json={"name": "too long"}).status_code == 400
            assert http.get("/models").status_code == 404


def test_a_client_that_disconnects_during_its_request_is_not_a_server_error(openai_server: Server) -> None:
    """No answer is sent, and the record says what happened."""
    address = urlsplit(openai_server.base_url)
    head = f"POST {address.path}/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n"
    key = f"authorization: Bearer {openai_server.api_key}\r\ncontent-type: application/json\r\n\r\n"
    with socket.create_connection((str(address.hostname), address.port or 0)) as connection:
        connection.sendall(f"{head}{key}{{".encode())
    for _ in range(200):
        if openai_server.requests and openai_server.requests[-1].violation:
            break
        time.sleep(0.01)
    assert openai_server.requests[-1].violation == "the client disconnected before its request was complete"
