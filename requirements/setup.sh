#!/bin/sh
# Creates or updates .venv from requirements/dev.txt, with uv if available, otherwise with venv and pip. VENV names
# another folder, LOCK another lock file.
# Does nothing if nothing has changed since the last run. `make` calls it; call it from the top of the checkout.
# With an argument, installs into an existing .venv: requirements/NAME.txt for a name, or a wheel.
# PYTHON selects an interpreter instead of the first one found.
set -eu

lock=${LOCK:-requirements/dev.txt}
venv=${VENV:-.venv}
stamp=$venv/ready
environment="$(pwd -P) $(cksum <"$lock")"
package=$(cksum <pyproject.toml)

if [ $# -eq 0 ] && [ -x "$venv"/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$environment
$package" ]; then
    exit 0
fi

say() { printf '%s\n' "set-up: $*" >&2; }

# Prints the interpreter to use. A name on PATH may be a shim for a missing interpreter, or belong to the .venv that is
# about to be replaced, so this asks each interpreter for its real path.
find_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        "$name" - <<'END' 2>/dev/null && return
import sys
if sys.version_info < (3, 11):
    sys.exit(1)
print(getattr(sys, "_base_executable", sys.executable))
END
    done
    say "Python 3.11 or later is required; tried: ${PYTHON:-python3, python3.14 to python3.11, python}."
    say "Install it, or say where it is: make PYTHON=/path/to/python3.11"
    return 1
}

has_uv() { command -v uv >/dev/null 2>&1; }

# True if .venv exists for this checkout and this lock file, and packages can be installed into it.
is_usable() {
    [ -x "$venv"/bin/python ] && [ "$(head -n 1 "$stamp" 2>/dev/null)" = "$environment" ] &&
        { has_uv || "$venv"/bin/python -c 'import pip' 2>/dev/null; }
}

install() {
    if has_uv; then
        # Compile now: otherwise each process compiles again where writing bytecode is switched off.
        uv pip install --quiet --python "$venv"/bin/python --compile-bytecode "$@"
    else
        # -qq: show errors only.
        "$venv"/bin/python -m pip install -qq --disable-pip-version-check --no-input "$@"
    fi
}

case ${1:-} in
'') ;;
*.whl)
    install --no-deps --force-reinstall "$1"
    exit 0
    ;;
fuzz) # building atheris needs a special compiler
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
        say "creating $venv with uv and $python"
        uv venv --quiet --clear --python "$python" "$venv"
    else
        say "creating $venv with pip and $python (a minute or less; only seconds with uv on PATH)"
        if ! "$python" -m venv --clear "$venv"; then
            say "$python has no working venv module; on Debian and Ubuntu: apt install python3-venv. Or install uv."
            exit 1
        fi
    fi
    install --require-hashes --requirement "$lock"
fi

# The lock file includes the build backend too: this installs nothing that the lock file does not name.
install --no-deps --no-build-isolation --editable .
printf '%s\n' "$environment" "$package" >"$stamp"
