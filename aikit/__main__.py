"""Starts the command line: `aikit`, or `python -m aikit`. Everything but `--version` needs the extra `cli`."""

# lazy: `--version` needs neither cyclopts nor rich, and works without the extra
from __future__ import annotations

import sys
from importlib.util import find_spec

from aikit import VERSION


def main() -> None:
    """Run the command that the arguments name, and end the program with its exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        sys.stdout.write(f"aikit {VERSION}\n")
        return
    if missing := [name for name in ("cyclopts", "rich") if find_spec(name) is None]:
        sys.stderr.write(
            f"aikit: the command line needs {' and '.join(missing)}. Install it: pip install 'aikit-client[cli]'\n"
        )
        raise SystemExit(1)
    from aikit.cli.command_line import run_command

    raise SystemExit(run_command(arguments))


if __name__ == "__main__":
    main()
