"""Installs the built wheel as a user does, into an empty environment for each extra, and uses it there.

`make test-wheel` runs it. Unlike the other tests, it asks the package index for what the wheel requires: the newest
releases, not those of the lock file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from aikit.testing import serve
from tests.docs.test_code_blocks import ROOT, script

EXTRAS: Sequence[str] = tuple(
    tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
)
# Every environment: what is installed is the wheel, it is typed, and it has the version that the wheel names.
EVERYWHERE = """
import sys
from importlib.metadata import version
from pathlib import Path
import aikit, aikit_openapi
for package in (aikit, aikit_openapi):
    place = Path(package.__file__).parent
    assert place.is_relative_to(sys.prefix), place
    assert (place / "py.typed").is_file(), place
assert aikit.__version__ == version("aikit-client")
with aikit.OpenAI() as client:
    assert client.models.list().models
"""
# With an extra: the shortest use that needs it.
USES: Mapping[str, str] = {
    "bedrock": """
import os
from aikit import AuthenticationError, BedrockOpenAI
where = os.environ["OPENAI_BASE_URL"]
with BedrockOpenAI(aws_access_key_id="a", aws_secret_access_key="b", aws_region="eu-west-1", base_url=where) as client:
    try:
        client.models.list()
    except AuthenticationError as error:
        # Signed by botocore; the server here knows no such signature.
        assert "x-amz-date" in error.request.headers
""",
    "cli": """
import subprocess, sys
from pathlib import Path
program = Path(sys.executable).with_name("aikit")
assert "gpt-4o-mini" in subprocess.run([program, "models", "list"], capture_output=True, text=True, check=True).stdout
""",
    "costs": """
from aikit import OpenAI, cost_of
with OpenAI() as client:
    result = client.chat.completions.create([{"role": "user", "content": "Hi"}], model="gpt-4o-mini")
    assert cost_of(result, provider="openai") > 0
""",
    "fast": """
from aikit import OpenAI
with OpenAI(http_agent="fast") as client:
    assert client.models.list().models
""",
    "images": """
from aikit import OpenAI
with OpenAI() as client:
    picture = client.images.generate("A lighthouse", size="256x256", response_format="b64_json")
    assert picture.image.as_picture().size == (256, 256)
""",
    "mcp": """
import sys
from aikit.mcp import MCPError, MCPServer
try:
    MCPServer([sys.executable, "-c", ""]).open()
except MCPError as error:
    assert "it has ended" in str(error), error
""",
    "numpy": """
from aikit import OpenAI
with OpenAI() as client:
    assert client.embeddings.create("a lighthouse", "text-embedding-3-small").to_numpy()[0].dtype == "float32"
""",
    "otel": """
from aikit import OpenAI
from aikit.telemetry import instrument
with instrument(OpenAI()) as client:
    assert client.models.list().models
""",
    "parquet": """
from pathlib import Path
import pyarrow
from pyarrow import parquet
from aikit import OpenAI
parquet.write_table(pyarrow.table({"text": ["Hi"]}), "in.parquet")
with OpenAI() as client:
    report = client.bulk.run("in.parquet", "out.jsonl", prompt_column="text", model="gpt-4o-mini").wait()
    assert report.answered == 1
for path in Path().glob("out.jsonl.job/*"):
    path.unlink()
""",
    "ray": """
from pathlib import Path
from aikit import OpenAI
Path("in.jsonl").write_text('{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}')
with OpenAI() as client:
    assert client.bulk.run("in.jsonl", "out.jsonl", via="ray").wait().answered == 1
""",
    "schema": """
from dataclasses import dataclass
from aikit import tool
@tool
def tide(harbour: str) -> str:
    "Return the tide."
    return harbour
""",
    "testing": """
from aikit import OpenAI
from aikit.testing import Cassette, serve
with serve() as server, OpenAI(api_key=server.api_key, base_url=server.base_url) as client:
    with Cassette("models.yaml"):
        assert client.models.list().models
    with Cassette("models.yaml", "none"):
        assert client.models.list().models
""",
    "tokens": """
import tiktoken
from aikit import OpenAI
ranks = {bytes([value]): value for value in range(256)}
by_byte = tiktoken.Encoding("bytes", pat_str=r"[^ ]+", mergeable_ranks=ranks, special_tokens={})
with OpenAI() as client:
    assert client.count_tokens("Hello", "gpt-4o", vocabulary=by_byte, local=True).least == 5
""",
    "webhooks": """
from aikit import InvalidWebhookSignatureError, OpenAI
with OpenAI(webhook_secret="whsec_MDEyMzQ1Njc4OQ==") as client:
    try:
        client.webhooks.unwrap("{}", {"webhook-id": "1", "webhook-timestamp": "1", "webhook-signature": "v1,x"})
    except InvalidWebhookSignatureError:
        pass
""",
}


def install(wheel: Path, extra: str, folder: Path) -> Path:
    """Install the wheel with an extra into a new environment. Returns its Python."""
    python = folder / "bin" / "python"
    wanted = f"{wheel}[{extra}]" if extra else str(wheel)
    if uv := shutil.which("uv"):
        commands = [[uv, "venv", "--quiet", "--python", sys.executable, str(folder)]]
        commands += [[uv, "pip", "install", "--quiet", "--python", str(python), wanted]]
    else:
        commands = [[sys.executable, "-m", "venv", str(folder)]]
        commands += [[str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", wanted]]
    for command in commands:
        subprocess.run(command, check=True)
    return python


def main(wheel: Path) -> None:
    """Try the wheel alone and with each extra, and the README's Python with the extra that it names."""
    with serve() as server, tempfile.TemporaryDirectory() as temporary:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("AIKIT_", "OPENAI_"))}
        environment = {**inherited, "OPENAI_API_KEY": server.api_key, "OPENAI_BASE_URL": server.base_url}
        for extra in ("", *EXTRAS):
            # A separate folder without the checkout, and -I, so that nothing but the wheel can be imported.
            folder = Path(temporary, extra or "alone")
            folder.mkdir()
            python = install(wheel, extra, folder / "venv")
            programs = [EVERYWHERE, USES[extra]] if extra else [EVERYWHERE]
            if extra == "schema":
                programs.append(script(ROOT / "README.md"))
            for number, program in enumerate(programs):
                path = folder / f"program{number}.py"
                path.write_text(program, encoding="utf-8")
                command = [str(python), "-I", "-W", "error", "-W", "ignore::ResourceWarning", str(path)]
                subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=60)
            sys.stderr.write(f"clean-installs: {wheel.name}{f' with {extra}' if extra else ''} works\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
