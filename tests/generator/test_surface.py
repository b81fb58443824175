"""openapi/surface.yaml: which operation is which method, and what happens when it doesn't fit the document."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from generator import mirror, resources, surface
from generator.errors import GeneratorError
from generator.nouns import first_line, meaning, of_resource
from generator.pin import OPENAPI
from generator.pipeline import views
from generator.transforms import normalise
from generator.views import Views

WORDS = "description"
SURFACE = """
pots:
  headers: {X-Beta: pots=v1}
  create: {operation: create_pot}
  list: {operation: list_pots, page: cursor}
  lids:
    about: 'Lids: what pots are closed with.'
    deprecated: true
    retrieve: {operation: get_lid, positional: [lid_id], headers: {x-features: $features}, about: Look under a lid.}
    text: {operation: get_lid_text, positional: [lid_id], returns: text}
"""


def operation(name: str, path: str = "", *, answer: str = "Pot", body: bool = False, **more: Any) -> dict[str, Any]:
    """An operation of a small document."""
    made: dict[str, Any] = {
        "operationId": name,
        "tags": ["Pots"],
        "parameters": [
            {"name": each, "in": "path", "required": True, "schema": {"type": "string"}} for each in path.split()
        ],
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{answer}"}}}}},
        **more,
    }
    if body:
        schema = {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer"}}}
        made["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return made


def document() -> Views:
    """Pots and their lids."""
    text = {"type": "string"}
    lid = operation("getLid", "pot_id lid_id")
    lid["parameters"].append({"name": "x-features", "in": "header", "schema": text})
    content = operation("getLidText", "pot_id lid_id")
    content["responses"] = {"200": {"content": {"text/plain": {"schema": text}}}}
    pot = {"type": "object", "required": ["id"], "properties": {"id": text}}
    pots = {"type": "array", "items": {"$ref": "#/components/schemas/Pot"}}
    normal, _ = normalise(
        {
            "openapi": "3.1.0",
            "info": {"title": "Pots", "version": "1"},
            "paths": {
                "/pots": {
                    "get": operation("listPots", answer="PotList"),
                    "post": operation("createPot", body=True),
                },
                "/pots/{pot_id}/lids/{lid_id}": {"get": lid},
                "/pots/{pot_id}/lids/{lid_id}/text": {"get": content},
            },
            "components": {
                "schemas": {
                    "Pot": pot,
                    "PotList": {"type": "object", "required": ["data"], "properties": {"data": pots}},
                }
            },
        }
    )
    return Views(normal)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a surface and no hand-written resources."""
    (tmp_path / "openapi").mkdir()
    (tmp_path / "aikit" / "resources").mkdir(parents=True)
    (tmp_path / "openapi" / "surface.yaml").write_text(SURFACE, encoding="utf-8")
    monkeypatch.setattr(resources, "views", lambda folder: document())
    return tmp_path


def read(checkout: Path, text: str) -> surface.Node:
    """The tree of another surface."""
    file = checkout / "openapi" / "surface.yaml"
    file.write_text(text, encoding="utf-8")
    return surface.load(file)


def test_every_operation_of_the_pin_has_a_method() -> None:
    """All 288, and no entry is left over."""
    root, operations = surface.load(OPENAPI / "surface.yaml"), {each.id: each for each in views().operations()}
    surface.check(root, operations)
    assert {each.operation for each in root.all_methods()} == operations.keys()
    assert len(operations) == 288


def test_the_tree_is_read_with_what_it_inherits(checkout: Path) -> None:
    """Headers and `deprecated` of a resource hold below it, unless an entry has its own."""
    root = surface.load(checkout / "openapi" / "surface.yaml")
    methods = {each.path: each for each in root.all_methods()}
    assert [node.path for node in root.walk()] == ["", "pots", "pots.lids"]
    assert methods["pots.create"].headers == {"X-Beta": "pots=v1"}
    assert methods["pots.lids.retrieve"].headers == {"x-features": "$features"}
    assert methods["pots.lids.retrieve"].deprecated
    assert not methods["pots.list"].deprecated
    assert methods["pots.list"].page == "cursor"
    assert methods["pots.lids.text"].place == "surface.yaml:10"


@pytest.mark.parametrize(
    ("text", "place", "complaint"),
    [
        ("pots: [1]", ":1", "pots is neither a method nor a resource"),
        ("", "surface.yaml", "the surface is neither a method nor a resource"),
        ("pots: {list: {operation: a, pages: cursor}}", ":1", "pots.list has pages, which no method has"),
        ("pots:\n  list: {operation: a, page: all}", ":2", "unknown page 'all'"),
        ("pots:\n  list: {operation: a}\n  list: {operation: b}", ":3", "pots.list is there twice"),
        ("pots:\n  from-file: {operation: a}", ":2", "'from-file' is not a name"),
        ("pots: {", "surface.yaml", "not valid YAML"),
    ],
)
def test_a_mistake_in_the_file_has_a_place(checkout: Path, text: str, place: str, complaint: str) -> None:
    """File and line, what is wrong, and the cure."""
    with pytest.raises(GeneratorError, match=complaint) as caught:
        read(checkout, text)
    assert caught.value.pointer.endswith(place)
    assert caught.value.cure


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """It says so."""
    with pytest.raises(GeneratorError, match="the surface can't be read"):
        surface.load(tmp_path / "surface.yaml")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("operation: list_pots", "operation: list_pans", "pots.list calls list_pans, and the document has no such"),
        ("positional: [lid_id], headers", "positional: [lid], headers", "positional parameter lid, which is not in"),
        ("x-features", "x-colours", "header x-colours from a keyword, which GET .* doesn't take"),
        ("  create: {operation: create_pot}\n", "", "1 operations have no method: create_pot"),
    ],
)
def test_what_does_not_fit_the_document_fails(checkout: Path, old: str, new: str, complaint: str) -> None:
    """An operation without a method, a method without an operation, and wrong parameters."""
    read(checkout, SURFACE.replace(old, new))
    for command in (resources.render, resources.check, resources.write):
        with pytest.raises(GeneratorError, match=complaint):
            command(checkout)


def test_the_entry_for_a_new_operation_can_be_pasted(checkout: Path) -> None:
    """Another version of the document is not refused: the report says what to add and to remove."""
    text = SURFACE.replace("get_lid,", "get_cover,")
    read(checkout, text)
    notes: list[str] = []
    resources.write(checkout, notes=notes)
    assert notes == [
        "surface.yaml:9: remove pots.lids.retrieve, whose operation get_cover is gone",
        "surface.yaml: place the new operations where they belong, for example so:\n"
        "  pots.lids.retrieve: {operation: get_lid, positional: [lid_id]}  # GET /pots/{pot_id}/lids/{lid_id}",
    ]


def test_modules_are_written_for_both_worlds(checkout: Path) -> None:
    """One for each class, and one with the attributes of the client; a second run changes nothing."""
    assert resources.check(checkout)
    written = {path.as_posix() for path in resources.write(checkout)}
    assert written - {"docs/methods.md"} == {
        f"aikit/{place}"
        for place in (
            "resources/generated/__init__.py",
            "resources/generated/pots_api.py",
            "resources/generated/pots_lids_api.py",
            "clients/client_resources.py",
            "aio/generated/__init__.py",
            "aio/generated/pots_api.py",
            "aio/generated/pots_lids_api.py",
            "aio/client_resources.py",
        )
    }
    for path in written - {"docs/methods.md"}:
        ast.parse((checkout / path).read_text(encoding="utf-8"))
    text = (checkout / "aikit/resources/generated/pots_lids_api.py").read_text(encoding="utf-8")
    assert "def retrieve(\n        self, lid_id: str, *, pot_id: str, features: Sequence[str] | None = None" in text
    assert '"""Look under a lid.\n\n        Deprecated: the API will drop it.' in text
    assert "path=(pot_id, lid_id)" in text
    assert "as_text(operations.get_lid_text)" in text
    twin = (checkout / "aikit/aio/generated/pots_api.py").read_text(encoding="utf-8")
    assert "class AsyncPotListPage(AsyncPage[Pot], PotList): ..." in twin
    assert ") -> AsyncPager[AsyncPotListPage]:" in twin
    assert "async def create(self, *, size: int" in twin
    assert resources.check(checkout) == []
    assert resources.write(checkout) == []


def test_a_module_without_a_resource_is_removed(checkout: Path) -> None:
    """As after a rename."""
    resources.write(checkout)
    stale = checkout / resources.BLOCKING / "pans_api.py"
    stale.write_text("", encoding="utf-8")
    assert resources.check(checkout) == ["no source: aikit/resources/generated/pans_api.py (run `make regen`)"]
    resources.write(checkout)
    assert not stale.exists()


WRITTEN = '''
class OpenAIPotsAPI({base}):
    """Pots, by hand."""

    path: ClassVar[str] = "pots"

    def create(self): ...
'''


def test_a_hand_written_class_takes_the_place_of_the_generated_one(checkout: Path) -> None:
    """It inherits the methods that it lacks, and the client has it."""
    (checkout / "aikit/resources/pots.py").write_text(WRITTEN.format(base="PotsAPI"), encoding="utf-8")
    resources.write(checkout)
    generated = (checkout / "aikit/resources/generated/pots_api.py").read_text(encoding="utf-8")
    assert "def list(" in generated
    assert "def create(" not in generated
    attributes = (checkout / "aikit/clients/client_resources.py").read_text(encoding="utf-8")
    assert "from aikit.resources.pots import OpenAIPotsAPI" in attributes
    assert '"""Pots, by hand."""' in attributes


def test_a_hand_written_class_that_lacks_a_method_is_found(checkout: Path) -> None:
    """The error names the class to inherit from."""
    (checkout / "aikit/resources/pots.py").write_text(WRITTEN.format(base="Resource"), encoding="utf-8")
    with pytest.raises(GeneratorError, match="OpenAIPotsAPI lacks list, lids") as caught:
        resources.render(checkout)
    assert "`PotsAPI` in aikit/resources/generated/pots_api.py" in caught.value.cure


def test_a_list_needs_items(checkout: Path) -> None:
    """An answer without `data` is an error."""
    read(checkout, SURFACE.replace("{operation: create_pot}", "{operation: create_pot, page: next}"))
    with pytest.raises(GeneratorError, match=r"pots\.create lists, and POST /pots answers without a list `data`"):
        resources.render(checkout)


def test_the_mirror_leaves_the_generated_twins_alone(checkout: Path) -> None:
    """It knows their names, for the hand-written classes that inherit from them."""
    resources.write(checkout)
    (checkout / "aikit/resources/resource.py").write_text(
        "import abc\n\n\nclass Resource(abc.ABC):\n    def _run(self): ...\n", encoding="utf-8"
    )
    (checkout / "aikit/resources/pots.py").write_text(
        "from __future__ import annotations\n\nfrom .generated.pots_api import PotsAPI\n\n"
        'class OpenAIPotsAPI(PotsAPI):\n    """Pots."""\n\n    def poll(self) -> str:\n        return self._run()\n',
        encoding="utf-8",
    )
    written = {path.as_posix() for path in mirror.write(checkout)}
    assert "aikit/aio/pots.py" in written
    assert not any("generated" in path for path in written)
    twin = (checkout / "aikit/aio/pots.py").read_text(encoding="utf-8")
    assert "from aikit.aio.generated.pots_api import AsyncPotsAPI" in twin
    assert (checkout / "aikit/aio/generated/pots_api.py").exists()


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("evals.create", "Create an eval."),
        ("uploads.create", "Create an upload."),
        ("batches.retrieve", "Retrieve a batch."),
        ("admin.organization.users.list", "List the users."),
        ("admin.organization.users.roles.delete", "Delete a role of a user."),
        ("admin.organization.projects.spend_limit.update", "Update the spend limit of a project."),
        ("admin.organization.admin_api_keys.create", "Create an admin API key."),
        ("fine_tuning.jobs.cancel", "Cancel a fine-tuning job."),
        ("skills.versions.list", "List the versions of a skill."),
        ("organization.policies.archive", "Archive a policy."),
    ],
)
def test_names_make_sentences(path: str, line: str) -> None:
    """The first line of a docstring."""
    assert first_line(path) == line


def test_a_resource_has_a_sentence() -> None:
    """The plural, and what it belongs to."""
    assert of_resource("vector_stores.files") == "Files of vector stores."
    assert of_resource("admin.organization.audit_logs") == "Audit logs."


@pytest.mark.parametrize(
    ("keyword", "words"),
    [
        ("file_id", "id of the file"),
        ("api_key_ids", "ids of the API keys"),
        ("metadata", "your own texts by name"),
        ("lid", ""),
    ],
)
def test_a_keyword_has_a_meaning_by_its_name(keyword: str, words: str) -> None:
    """Which its docstring says in addition to the type."""
    assert meaning(keyword) == words
