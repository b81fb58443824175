"""The files of the checkout, and which of them are packaged for users."""

from __future__ import annotations

import email
import json
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from aikit import VERSION
from tests.clean_installs import USES

ROOT = Path(__file__).parents[1]
LOCK = "".join(
    (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    for name in ("dev", "bench", "browser", "demo", "docs", "fuzz", "package", "workflows")
)
# Groups with a separate lock, whose libraries need other releases of the official package.
APART = {
    name: (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    for name in ("curator", "frameworks", "frameworks-httpx")
}
# Extras with a lock of their own, because they are large; `make lowest` leaves them out.
LARGE = {"ray": (ROOT / "requirements" / "ray.txt").read_text(encoding="utf-8")}
LOWEST = (ROOT / "requirements" / "lowest.txt").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = {name: each for name, each in PROJECT["project"]["optional-dependencies"].items() if name not in LARGE}
# Keys for prose and samples in the upstream document; a property may have any name.
PROSE = {"description", "summary", "example", "examples", "x-oaiMeta"}
NAMES_BELOW = {"properties", "patternProperties", "$defs", "schemas", "parameters", "mapping"}
# Local paths and registries: a checkout must work in any folder and with any package index.
FOREIGN = re.compile(rb"(?<![\w.~-])/(?:work|farm|root|home)/|/tmp/[x]/|py[p]i\.|python[h]osted|npm[j]s")

# An install command with its options and its first requirement.
INSTALL = re.compile(
    r"\b(?:pip3? install|uv add|uv tool install|uvx|pipx install|pipx run|poetry add|pdm add|conda install)"
    r"(?: +-[\w-]+)* +[\"'`]?(?P<what>[\w.{}-]+)"
)
# A requirement for the distribution that has the same name as our import package.
NAMESAKE = re.compile(r"(?<![\w./-])aikit(?:\[[a-z, ]+\]|[=<>~!]=)")


def installed_by(text: str) -> set[str]:
    """Return the distributions that the install commands in a text install."""
    return {found["what"].rstrip(".") or "." for found in INSTALL.finditer(text)}


def tracked() -> list[Path]:
    """Return the tracked files except generated ones."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", ".", ":!generated"], cwd=ROOT, capture_output=True, check=True
    )
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


def prose(node: Any, path: str, *, names: bool = False) -> Iterator[str]:
    """Yield JSON pointers of prose; `names` says that the keys of this mapping are names."""
    if isinstance(node, dict):
        for key, value in node.items():
            pointer = f"{path}/{key}"
            # OpenAPI requires a description for every response: ours are empty.
            if key in PROSE and not names and value != "":
                yield pointer
            yield from prose(value, pointer, names=key in NAMES_BELOW and not names)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from prose(value, f"{path}/{index}")


def requirements() -> Iterator[Requirement]:
    """Yield all requirements in pyproject.toml: run time, extras, development and build."""
    yield from map(Requirement, PROJECT["build-system"]["requires"])
    yield from map(Requirement, PROJECT["project"]["dependencies"])
    groups = {name: each for name, each in PROJECT["dependency-groups"].items() if name not in APART}
    for group in (*EXTRAS.values(), *groups.values()):
        yield from (Requirement(each) for each in group if isinstance(each, str))


def test_the_pinned_document_has_only_facts() -> None:
    """It has no description, summary, example or sample from the upstream document."""
    document = json.loads((ROOT / "openapi" / "openapi.json").read_text(encoding="utf-8"))
    assert list(prose(document, "#")) == []


def test_prose_is_distinguished_from_properties_of_the_same_name() -> None:
    """A property named `description` is a fact, and the description of that property is prose."""
    document = {"properties": {"description": {"type": "string", "description": "words"}, "example": {}}}
    assert list(prose(document, "#")) == ["#/properties/description/description"]


def test_no_file_has_a_local_path() -> None:
    """No tracked file has an absolute local path or the address of a registry."""
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked()
        for number, line in enumerate(path.read_bytes().splitlines(), 1)
        if FOREIGN.search(line)
    ]
    assert found == []


def test_every_install_command_names_our_distribution_or_a_known_one() -> None:
    """`aikit` on the package index is another project, so no page, message, test or comment installs it."""
    known = {PROJECT["project"]["name"], ".", "httpx", "httpx2", "{module_name}"}  # the last is the user's httpx
    found = {}
    for path in tracked():
        if path.suffix in (".py", ".md", ".toml", ".yaml", ".yml", ".txt", "") and path != Path(__file__):
            text = path.read_text(encoding="utf-8")
            wrong = installed_by(text) - known | set(NAMESAKE.findall(text))
            if wrong:
                found[str(path.relative_to(ROOT))] = wrong
    assert found == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("pip install aikit", {"aikit"}),
        ("run `pip install -U --pre 'aikit[schema]'` first", {"aikit"}),
        ('python -m pip install "aikit-client[schema]"; uv add aikit', {"aikit-client", "aikit"}),
        ("uv pip install .", {"."}),
        ("pipx install aikit.", {"aikit"}),
    ],
)
def test_install_commands_of_all_kinds_are_found(text: str, names: set[str]) -> None:
    """Commands may have options, quotes and extras, and may be in prose or code."""
    assert installed_by(text) == names


def test_the_distribution_name_differs_from_the_import_name() -> None:
    """The distribution is `aikit-client` and the import package `aikit`."""
    assert PROJECT["project"]["name"] == "aikit-client"


def test_the_lock_has_names_versions_and_hashes_but_no_address() -> None:
    """Each line of the lock is a pinned requirement, its SHA-256, or a comment."""
    line = re.compile(r"#.*|[a-z0-9-]+==[\w.]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|    #.*|")
    locks = "\n".join([LOCK, LOWEST, *APART.values(), *LARGE.values()])
    assert [each for each in locks.splitlines() if not line.fullmatch(each)] == []


def unlocked(wanted: Iterable[Requirement], lock: str) -> list[str]:
    """Return the requirements that a lock lacks, or has at another version than they allow."""
    locked: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", lock, flags=re.MULTILINE):
        locked.setdefault(name, []).append(version)
    return [
        str(each)
        for each in wanted
        if not (versions := locked.get(canonicalize_name(each.name), []))
        or not all(each.specifier.contains(version) for version in versions)
    ]


def test_the_lock_covers_every_requirement() -> None:
    """Every requirement in pyproject.toml is locked at an allowed version; if not, run `make lock`."""
    assert unlocked(requirements(), LOCK) == []
    for name, lock in APART.items():
        group = [Requirement(each) for each in PROJECT["dependency-groups"][name] if isinstance(each, str)]
        assert unlocked(group, lock) == []
    for name, lock in LARGE.items():
        assert unlocked(map(Requirement, PROJECT["project"]["optional-dependencies"][name]), lock) == []
    asked = re.findall(r"^EXTRAS := \$\(addprefix --extra ,(.*)\)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert sorted(asked[0].split()) == sorted(EXTRAS)


def test_every_lower_bound_is_in_the_lowest_lock() -> None:
    """`make lowest` tests the oldest allowed versions; after changing a bound, run `make lock`."""
    locked = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOWEST, flags=re.MULTILINE))
    asked = [PROJECT["project"]["dependencies"], *EXTRAS.values()]
    bounds = {
        canonicalize_name(each.name): [Version(bound.version) for bound in each.specifier]
        for each in map(Requirement, chain(*asked))
    }
    assert bounds == {name: [Version(locked[name])] for name in bounds}


def test_workflows_and_hooks_only_run_make_targets() -> None:
    """You can run every step of CI and pre-commit yourself: one `make` target each, without GitHub expressions."""
    verbs = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    commands = [
        command
        for path in (ROOT / ".github" / "workflows").glob("*.yml")
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
        if (command := step.get("run"))
    ]
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    commands += [hook["entry"] for repository in hooks for hook in repository["hooks"]]
    assert len(commands) > 10
    asked = [re.fullmatch(r"make ([a-z-]+)(?: [A-Z]+=\w+)*", command) for command in commands]
    assert [command for command, match in zip(commands, asked, strict=True) if not match or match[1] not in verbs] == []


def test_the_workflows_test_every_supported_python() -> None:
    """The test matrix and the package's classifiers have the same versions."""
    tests = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8"))
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["project"]["classifiers"]))
    assert tests["jobs"]["python"]["strategy"]["matrix"]["python"] == named


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_every_path_in_the_contributor_pages_exists(page: str) -> None:
    """Files and folders in backticks exist, except those of the worked example."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:aikit|docs|generator|openapi|requirements|tests)/[\w./-]*)`", text))
    example = {"aikit/resources/videos.py", "tests/resources/test_videos.py"}
    assert len(named) > 5
    assert sorted(place for place in named - example if not (ROOT / place).exists()) == []


def build(target: str, folder: Path) -> Path:
    """Build one distribution into an empty folder, with the same backend as an installation."""
    # The hook that pip and uv call, not the command line.
    hook = f"from hatchling.build import build_{target} as build; build({str(folder)!r})"
    subprocess.run([sys.executable, "-c", hook], cwd=ROOT, check=True, capture_output=True, timeout=60)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout."""
    return build("wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_has_both_typed_packages_and_no_development_files(wheel: Path) -> None:
    """It has `aikit` and `aikit_openapi` with `py.typed`, the pinned document and the licence, and nothing else."""
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {"aikit", "aikit_openapi"}
    assert {name.partition("-")[0] for name in names if ".dist-info/" in name} == {"aikit_client"}
    assert {"aikit/py.typed", "aikit_openapi/py.typed", "aikit/testing/description/openapi.json"} <= set(names)
    assert [name for name in names if name.endswith("dist-info/licenses/LICENSE")]


def test_the_wheel_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """With only the wheel's files, the client imports and the embedded server finds its document."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = f"""
import sys
checkout = {str(ROOT)!r}
elsewhere = [place for place in sys.path if place not in (checkout, checkout + "/generated")]
sys.path[:] = [{str(tmp_path)!r}, *elsewhere]
import aikit, aikit_openapi
from aikit.testing import serve
assert aikit.__file__.startswith({str(tmp_path)!r}) and aikit_openapi.__file__.startswith({str(tmp_path)!r})
with serve() as server, aikit.OpenAI(api_key=server.api_key, base_url=server.base_url) as client:
    print(len(client.models.list().models))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0


def test_a_build_has_the_same_bytes_in_any_folder_and_at_any_time(wheel: Path, tmp_path: Path) -> None:
    """The sdist has everything that is needed to build both again, and neither depends on dates, modes or the umask."""
    sdist = build("sdist", tmp_path)
    with tarfile.open(sdist) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # early releases of 3.11 lack it
        archive.extractall(tmp_path)
    source = tmp_path / sdist.name.removesuffix(".tar.gz")
    for path in source.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(path.stat().st_mode & 0o700)
    hook = f"""
import os
from hatchling.build import build_sdist, build_wheel
os.umask(0o077)
build_sdist({str(tmp_path / "again")!r})
build_wheel({str(tmp_path / "again")!r})
os.environ["SOURCE_DATE_EPOCH"] = "1700000000"
build_wheel({str(tmp_path / "dated")!r})
"""
    (tmp_path / "again").mkdir()
    (tmp_path / "dated").mkdir()
    subprocess.run([sys.executable, "-c", hook], cwd=source, check=True, capture_output=True, timeout=60)
    assert (tmp_path / "again" / sdist.name).read_bytes() == sdist.read_bytes()
    assert (tmp_path / "again" / wheel.name).read_bytes() == wheel.read_bytes()
    dates = {each.date_time[:3] for each in zipfile.ZipFile(tmp_path / "dated" / wheel.name).infolist()}
    assert dates == {(2023, 11, 14)}


def test_the_package_index_shows_what_pyproject_says(wheel: Path) -> None:
    """The wheel's metadata has the version, each extra, the README as Markdown, and links that work outside of here."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        header, _, page = archive.read(name).decode().partition("\n\n")
    metadata = email.message_from_string(header)
    assert metadata["Version"] == VERSION
    assert set(metadata.get_all("Provides-Extra", [])) == set(PROJECT["project"]["optional-dependencies"])
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert page == (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\]\((?!https://|#)[^)]*\)", page) == []


def test_the_readme_lists_every_extra() -> None:
    """Its table of extras has a row for each of them."""
    listed = re.findall(r"^\| `(\w+)` \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(PROJECT["project"]["optional-dependencies"])


def test_every_extra_is_tried_in_an_empty_environment() -> None:
    """`make test-wheel` installs the wheel with each extra, and has a program that needs it."""
    assert set(USES) == set(PROJECT["project"]["optional-dependencies"])


def test_the_version_has_a_changelog_by_area_and_release_notes() -> None:
    """The newest version in the changelog is the package's, its entries are under an area, and none is there twice."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.split(r"^## ", text, flags=re.MULTILINE)[1]
    assert newest.startswith(f"[{VERSION}] - ")
    assert (ROOT / "docs" / "releases" / f"{VERSION}.md").is_file()
    assert not re.search(r"^- ", newest.partition("\n### ")[0], flags=re.MULTILINE)
    assert len(re.findall(r"^### ", newest, flags=re.MULTILINE)) > 10
    entries = re.split(r"\n(?=- |\n)", text)
    assert [each for each in {*entries} if each.startswith("- ") and entries.count(each) > 1] == []


def test_the_answers_to_where_do_i_change_name_existing_files() -> None:
    """Each question is answered with at most three files to change by hand, and with a verb of the Makefile."""
    text = (
        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## Where do I change", 1)[1].split("\n## ", 1)[0]
    )
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|([^|]*)\|$", text, re.MULTILINE)[1:]
    assert len(rows) == 10
    verbs = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for question, by_hand, then in rows:
        files = re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", by_hand)
        assert len(files) <= 3, question
        assert [each for each in files if not (ROOT / each).exists()] == [], question
        assert set(re.findall(r"make ([a-z-]+)", then)) <= verbs, question
