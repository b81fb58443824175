"""The uses in tests/official_names.txt: reads them, and runs them with a package.

    python -m tests.official_uses openai|aikit FOLDER

prints what each use gave, as JSON. The variables OPENAI_BASE_URL and OPENAI_API_KEY name the server.
"""

from __future__ import annotations

import ast
import asyncio
import base64
import hashlib
import hmac
import inspect
import json
import os
import re
import sys
import time
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

World = Literal["blocking", "asynchronous"]
LIST = Path(__file__).with_name("official_names.txt")
WORLDS: tuple[World, ...] = ("blocking", "asynchronous")
SECRET = "whsec_" + base64.b64encode(b"no secret at all, for tests").decode()


@dataclass
class Use:
    """A name of the official package with a use of it.

    Attributes:
        group: the name's group.
        name: the name.
        before: the group's code, which runs first.
        code: the use.
        worlds: the clients that it is for.
        differs: why aikit gives something else on purpose; empty if it gives the same.
        missing: why aikit lacks the name; empty if it has it.
    """

    group: str
    name: str
    before: str
    code: str = ""
    worlds: tuple[World, ...] = WORLDS
    differs: str = ""
    missing: str = ""

    @property
    def id(self) -> str:
        """The name with its group, because several groups have the same names."""
        return f"{self.group}: {self.name}"

    def source(self, world: World, package: str) -> str:
        """Return the code for a client, with the package in its imports and no other change."""
        code = f"{self.before}{self.code}"
        if world == "blocking":
            code = re.sub(r"\b(await|async) ", "", code).replace("anext(", "next(").replace("aclose()", "close()")
            code = re.sub(r"\bAsync(\w*Page)\b", r"Sync\1", code)
            code = re.sub(r"\bAsync(?=[A-Z])", "", code)
        return re.sub(r"^( *)(from|import) openai\b", rf"\1\2 {package}", code, flags=re.MULTILINE)


@dataclass
class _Reader:
    uses: list[Use] = field(default_factory=list)
    group: str = ""
    before: str = ""

    def read(self, line: str) -> None:
        if line.startswith("## "):
            self.group, self.before = line[3:].strip(), ""
        elif line.startswith("### "):
            self.uses.append(Use(self.group, line[4:].strip(), self.before))
        elif not self.uses or self.uses[-1].group != self.group:
            self.before += line
        else:
            self._add(self.uses[-1], line)

    def _add(self, use: Use, line: str) -> None:
        word, _, rest = line.strip().partition(": ")
        if word.removesuffix(":") in WORLDS:
            use.worlds = (word.removesuffix(":"),)  # type: ignore[assignment]
        elif word in ("differs", "missing"):
            setattr(use, word, rest)
        else:
            use.code += line


def uses() -> list[Use]:
    """Return all uses of the list."""
    reader = _Reader()
    for line in LIST.read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.startswith("# "):
            reader.read(line)
    return reader.uses


def plain(value: Any) -> Any:
    """Return a value in a form that can be compared across packages."""
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, bool | int | float | str | None):
        return value
    return repr(value)


def signed() -> tuple[str, dict[str, str]]:
    """Return a webhook's body and its headers."""
    body = json.dumps(
        {"id": "evt_1", "object": "event", "type": "batch.completed", "created_at": 1, "data": {"id": "b"}}
    )
    now = str(int(time.time()))
    digest = hmac.new(b"no secret at all, for tests", f"wh_1.{now}.{body}".encode(), hashlib.sha256).digest()
    return body, {
        "webhook-id": "wh_1",
        "webhook-timestamp": now,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }


class Runner:
    """Runs uses with a package.

    Args:
        package: the name of the package.
    """

    def __init__(self, package: str) -> None:
        import httpx  # lazy: only the script needs them
        import httpx2
        import pydantic

        self.package = package
        self.openai = import_module(package)
        self.url = os.environ["OPENAI_BASE_URL"]
        http: Any = httpx2 if package == "openai" else httpx
        self.request = http.Request("POST", "https://api.openai.com/v1/x")
        self.given: dict[str, Any] = {
            "openai": self.openai,
            "url": self.url,
            "key": os.environ["OPENAI_API_KEY"],
            "azure": self.url.removesuffix("/v1"),
            "messages": [{"role": "user", "content": "Hi"}],
            "secret": SECRET,
            "signed": signed,
            "request": self.request,
            "response": lambda status: http.Response(status, headers={"x-request-id": "r-1"}, request=self.request),
            "Path": Path,
            "pydantic": pydantic,
            **{name: import_module(name) for name in ("copy", "json", "pickle")},
        }
        self.clients: dict[World, Any] = {"blocking": self.openai.OpenAI(max_retries=0)}

    async def run_all(self) -> dict[str, Any]:
        """Run everything and return the values, by the use's id and the world."""
        self.clients["asynchronous"] = self.openai.AsyncOpenAI(max_retries=0)
        found: dict[str, Any] = {}
        for use in uses():
            for world in use.worlds:
                found[f"{use.id} ({world})"] = await self.run(use, world)
        await self.clients["asynchronous"].close()
        return found

    async def run(self, use: Use, world: World) -> Any:
        """Run one use and return its value, or the error as text."""
        settings = dict(vars(self.openai))
        names = {**self.given, "client": self.clients[world], "__name__": __name__}
        try:
            return plain(await self._value(use.source(world, self.package), names, use.id))
        except Exception as error:
            return f"!{type(error).__name__}: {error}"
        finally:
            for name in vars(self.openai).keys() - settings.keys():
                if name[0].islower() and name in _SETTINGS:
                    delattr(self.openai, name)
            for name in _SETTINGS & settings.keys():
                setattr(self.openai, name, settings[name])
            getattr(self.openai, "_reset_client", lambda: None)()

    async def _value(self, source: str, names: dict[str, Any], name: str) -> Any:
        """Run code and return the value of its last line; None if that is not an expression."""
        tree = ast.parse(source, name)
        last = tree.body[-1]
        parts: list[tuple[Any, str]] = [(tree, "exec")]
        if isinstance(last, ast.Expr):
            tree.body.pop()
            parts.append((ast.Expression(last.value), "eval"))
        value = None
        for part, mode in parts:
            code = compile(part, name, mode, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            value = eval(code, names)
            if inspect.iscoroutine(value) and code.co_flags & inspect.CO_COROUTINE:
                value = await value
        return value


_SETTINGS = frozenset(
    "admin_api_key api_key organization project webhook_secret base_url timeout max_retries default_headers"
    " default_query http_client api_type api_version azure_endpoint azure_ad_token azure_ad_token_provider".split()
)


def main() -> None:
    """Run the uses and print the values."""
    package, folder = sys.argv[1:]
    os.chdir(folder)
    sys.stdout.write(json.dumps(asyncio.run(Runner(package).run_all())))


if __name__ == "__main__":
    main()
