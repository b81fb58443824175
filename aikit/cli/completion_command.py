"""`aikit completion`: lets a shell complete commands, options and operations."""

from __future__ import annotations

from typing import Annotated, Literal

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.terminal import print_text

app = App(
    name="completion",
    help="Print the script that completes commands in a shell.",
    help_epilogue="""Examples:
  eval "$(aikit completion bash)"                  # in ~/.bashrc
  aikit completion zsh > ~/.zfunc/_aikit           # in a folder of $fpath
  aikit completion fish > ~/.config/fish/completions/aikit.fish""",
)


@app.default
def completion(
    shell: Annotated[Literal["bash", "zsh", "fish", "powershell"], Parameter(help="The shell.")],
    /,
    *,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Print the script that completes commands, options and operations in a shell."""
    from aikit.cli.command_line import build_app  # lazy: it has this command

    print_text(build_app().generate_completion(shell=shell))
