"""The generator's commands; `make regen`, `make diff` and `make check` call them."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GeneratorError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except GeneratorError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    regen = commands.add_parser("regen", help="regenerate generated/ from the pin; with SPEC, pin that document first")
    regen.add_argument(
        "spec", nargs="?", metavar="SPEC", help="a JSON or YAML file, an https URL or an upstream commit"
    )
    regen.add_argument("--openapi", type=Path, help="folder of the pin (default: openapi/)")
    regen.add_argument("--generated", type=Path, help="folder that holds the package (default: generated/)")
    regen.set_defaults(run=_regen)

    pin = commands.add_parser("pin", help="pin an upstream document without regenerating")
    pin.add_argument("spec", metavar="SPEC", help="a JSON or YAML file, an https URL or an upstream commit")
    pin.set_defaults(run=_pin)

    check = commands.add_parser("check", help="fail when generated/ is not current or two builds differ")
    check.set_defaults(run=_check)

    diff = commands.add_parser("diff", help="report what changed between two documents")
    diff.add_argument("old", nargs="?", metavar="FROM", help="a document or a git revision (default: HEAD)")
    diff.add_argument("new", nargs="?", metavar="TO", help="a document or a git revision (default: the working tree)")
    diff.add_argument("--markdown", action="store_true", help="print Markdown, as for a pull request")
    diff.add_argument("--all", action="store_true", help="list every change instead of folding long lists")
    diff.set_defaults(run=_diff)

    build = commands.add_parser("build", help="build the package into an empty folder")
    build.add_argument("folder", type=Path)
    build.add_argument("--openapi", type=Path, help="folder with openapi.json, pin.toml and overlay.yaml")
    build.set_defaults(run=_build)
    return parser


# lazy: the imports stay inside the commands; openapi-python-client takes most of a second, and `diff` needs none of it.


def _regen(options: argparse.Namespace) -> int:
    from generator import exports, mirror, pin, pipeline, resources, type_names
    from generator import options as option_types

    started = time.perf_counter()
    openapi = options.openapi or pin.OPENAPI
    report = ""
    with _restored_on_failure(openapi / "openapi.json", openapi / "pin.toml"):
        if options.spec:
            report = _repin(options.spec, openapi)
        build = pipeline.regenerate(options.generated or pipeline.ROOT / "generated", openapi=openapi)
    if options.generated is None:
        option_types.write()
        for name in type_names.write(build.document):
            print(f"a type name lost its schema: {name} (correct openapi/types.json)", file=sys.stderr)
        notes: list[str] | None = [] if options.spec else None
        resources.write(openapi=openapi, notes=notes)
        report = "\n".join([report, *(notes or ())]).strip()
        mirror.write()
        exports.write()
    assert build.rendered
    print(
        f"{len(build.rendered.operations)} operations, {len(build.rendered.models)} models, "
        f"{len(build.rendered.aliases)} aliases in {time.perf_counter() - started:.1f} s"
    )
    if report:
        print(report)
    return 0


def _pin(options: argparse.Namespace) -> int:
    from generator import pin

    with _restored_on_failure(pin.OPENAPI / "openapi.json", pin.OPENAPI / "pin.toml"):
        print(_repin(options.spec, pin.OPENAPI) or "the pin is unchanged")
    return 0


@contextmanager
def _restored_on_failure(*files: Path) -> Iterator[None]:
    """Restore the files after a failure, so that pin and package always belong to the same document."""
    before = {file: file.read_bytes() for file in files if file.exists()}
    try:
        yield
    except BaseException:
        for file, content in before.items():
            file.write_bytes(content)
        raise


def _repin(spec: str, openapi: Path) -> str:
    """Pin another document and return the report on the changes, empty if there are none."""
    from generator import pin, report

    try:
        before = pin.load_pinned(openapi)
    except GeneratorError as error:
        # A new pin replaces the old one, so a broken old pin must not stop it.
        print(f"no report, because there is no valid pin to compare with: {error.message}", file=sys.stderr)
        pin.repin(spec, folder=openapi)
        return ""
    pin.repin(spec, folder=openapi)
    changes = report.compare(before, pin.load_pinned(openapi), resources=report.RESOURCES, openapi=openapi)
    return report.render_terminal(changes) if changes else ""


def _check(options: argparse.Namespace) -> int:
    from generator import exports, mirror, pipeline, resources, type_names
    from generator import options as option_types

    problems = [
        *pipeline.check(),
        *resources.check(),
        *mirror.check(),
        *exports.check(),
        *option_types.check(),
        *type_names.check(),
    ]
    for problem in problems[:20]:
        print(problem, file=sys.stderr)
    if len(problems) > 20:
        print(f"… and {len(problems) - 20} more", file=sys.stderr)
    return bool(problems)


def _diff(options: argparse.Namespace) -> int:
    from generator import report

    return report.diff_command(options.old, options.new, markdown=options.markdown, everything=options.all)


def _build(options: argparse.Namespace) -> int:
    from generator import pipeline

    build = pipeline.Build(options.folder)
    if options.openapi:
        build.openapi = options.openapi
    pipeline.run(build)
    return 0


if __name__ == "__main__":
    sys.exit(main())
