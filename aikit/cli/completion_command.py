"""`aikit completion`: lets a shell complete commands, options and operations."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from cyclopts import App, Parameter

from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.terminal import print_text

# The script only defines a function. Zsh reads a file of `$fpath` while it completes, so the file has to call the
# function too; `eval` at the start has to register it.
_ZSH_END: Final = """
if (( $+compstate )); then
  _cyclopts_aikit "$@"
else
  compdef _cyclopts_aikit aikit
fi
"""

app = App(
    name="completion",
    help="Print the script that completes commands in a shell.",
    help_epilogue="""Examples:
  eval "$(aikit completion bash)"                  # in ~/.bashrc
  eval "$(aikit completion zsh)"                   # in ~/.zshrc, after compinit
  aikit completion zsh > ~/.zfunc/_aikit           # or in a folder of $fpath
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

    script = build_app().generate_completion(shell=shell)
    print_text(script + _ZSH_END if shell == "zsh" else script)
