#!/bin/sh
# Makes .venv (or $VENV) what requirements/dev.txt says, with uv when it is there, else with venv and pip.
# Does nothing when nothing changed since the last time. `make` calls it; call it from the top of the checkout.
# With an argument it installs that into a .venv that is ready: requirements/NAME.txt for a name, or a wheel.
# PYTHON names another interpreter than the first one found.
set -eu

lock=requirements/dev.txt
venv=${VENV:-.venv}
stamp=$venv/ready
environment="$(pwd -P) $(cksum <"$lock")"
package=$(cksum <pyproject.toml)

if [ $# -eq 0 ] && [ -x "$venv"/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$environment
$package" ]; then
    exit 0
fi

say() { printf '%s\n' "set-up: $*" >&2; }

# Prints the interpreter to build on. A name on PATH may be a shim of one that is not there, or the .venv that is
# about to be made anew: so each is asked who it really is.
find_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        "$name" - <<'END' 2>/dev/null && return
import sys
if sys.version_info < (3, 11):
    sys.exit(1)
print(getattr(sys, "_base_executable", sys.executable))
END
    done
    say "Python 3.11 or later is needed; tried: ${PYTHON:-python3, python3.14 to python3.11, python}."
    say "Install one, or name it: make PYTHON=/path/to/python3.11"
    return 1
}

has_uv() { command -v uv >/dev/null 2>&1; }

# True when .venv is there, for this place and this lock, and can be installed into.
is_usable() {
    [ -x "$venv"/bin/python ] && [ "$(head -n 1 "$stamp" 2>/dev/null)" = "$environment" ] &&
        { has_uv || "$venv"/bin/python -c 'import pip' 2>/dev/null; }
}

install() {
    if has_uv; then
        # Bytecode now, or each process compiles it again where writing it is switched off.
        uv pip install --quiet --python "$venv"/bin/python --compile-bytecode "$@"
    else
        # Twice quiet: errors only.
        "$venv"/bin/python -m pip install -qq --disable-pip-version-check --no-input "$@"
    fi
}

case ${1:-} in
'') ;;
*.whl)
    install --no-deps --force-reinstall "$1"
    exit 0
    ;;
fuzz) # building atheris takes a compiler of its own
    install --require-hashes --only-binary :all: --requirement requirements/fuzz.txt
    exit 0
    ;;
*)
    install --require-hashes --requirement "requirements/$1.txt"
    exit 0
    ;;
esac

if ! is_usable; then
    python=$(find_python)
    if has_uv; then
        say "making $venv with uv and $python"
        uv venv --quiet --clear --python "$python" "$venv"
    else
        say "making $venv with pip and $python (about a minute; with uv on PATH it is seconds)"
        if ! "$python" -m venv --clear "$venv"; then
            say "$python has no working venv module; on Debian and Ubuntu: apt install python3-venv. Or install uv."
            exit 1
        fi
    fi
    install --require-hashes --requirement "$lock"
fi

# The lock holds the build backend too: nothing but the lock's files is ever installed.
install --no-deps --no-build-isolation --editable .
printf '%s\n' "$environment" "$package" >"$stamp"
