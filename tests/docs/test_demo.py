"""The output of `make demo`, without a key or network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "docs" / "examples" / "demo.py"


def test_the_demo_ends_with_a_conversation_that_calls_a_tool(tmp_path: Path) -> None:
    """It shows models, a moderation, a chat and an image first, all from the embedded server."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "AIKIT_"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(DEMO)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert "$ aikit models list gpt-4o" in lines
    assert any(line.startswith("gpt-4o-mini system") for line in lines), done.stdout
    assert any(re.fullmatch(r"a harbour -?0\.\d+ 1\.000", line) for line in lines), done.stdout
    shown = {line.split()[0] for line in lines if line}
    assert {"models.list", "moderations.create", "chat.completions", "images.generate"} <= shown
    assert lines[-5:-1] == [
        "user How high is Fastnet?",
        'calls height({"lighthouse":"Fastnet"})',
        "tool 54 metres",
        "assistant Fastnet is 54 metres high.",
    ]
    assert lines[-1].startswith("chat.create")
    assert (tmp_path / "demo" / "lighthouse0.png").stat().st_size > 1000
