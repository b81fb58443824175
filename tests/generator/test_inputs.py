"""TypedDicts for the contents of requests: their modules, names and keys."""

from __future__ import annotations

from generator.documents import Spec
from generator.inputs import inputs, reachable
from generator.shapes import Shapes
from generator.transforms import normalise
from generator.views import DictModule, Views

from .samples import document, objects, ref


def normalised(schemas: Spec, **bodies: str) -> Spec:
    """Return a document whose operations have these bodies, each with the tag of its name."""
    spec = document({"Answer": objects(ok={"type": "boolean"}), **schemas})
    for tag, body in bodies.items():
        spec["paths"][f"/{tag}"] = {
            "post": {
                "operationId": f"create{tag.title()}",
                "tags": [tag],
                "requestBody": {"content": {"application/json": {"schema": ref(body)}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Answer")}}}},
            }
        }
    return normalise(spec)[0]


def modules(spec: Spec) -> dict[str, DictModule]:
    """Return the modules of TypedDicts by name."""
    return {module.name: module for module in Views(spec).dict_modules()}


def test_a_component_of_one_tag_is_in_the_module_of_that_tag() -> None:
    """A component that two tags use is shared, and one that no request contains has no TypedDict."""
    schemas = {
        "Cat": objects(fur=ref("Fur")),
        "Dog": objects(fur=ref("Fur")),
        "Fur": objects(colour={"type": "string"}),
    }
    assert inputs(normalised(schemas, cats="Cat", dogs="Dog")) == {"Cat": "cats", "Dog": "dogs", "Fur": "shared"}


def test_components_that_no_request_contains_have_a_separate_module() -> None:
    """The official package has names for them, such as events of a WebSocket."""
    schemas = {"Cat": objects(fur=ref("Fur")), "Fur": objects(colour={"type": "string"})}
    spec = normalised(schemas, cats="Cat")
    homes = inputs(spec, others=["Answer", "Fur"])
    assert homes == {"Cat": "cats", "Fur": "cats", "Answer": "others"}
    assert reachable(spec["components"]["schemas"], ["Cat"]) == {"Cat", "Fur"}


def test_required_keys_are_marked() -> None:
    """All other keys are optional."""
    cat = {**objects(name={"type": "string"}, age={"type": "integer"}), "required": ["name"]}
    (view,) = modules(normalised({"Cat": cat}, cats="Cat"))["cats"].dicts
    assert (view.name, view.model, view.is_class) == ("CatDict", "Cat", True)
    assert {each.key: each.annotation for each in view.fields} == {"name": "Required[str]", "age": "int"}


def test_keys_that_are_not_names_need_the_call_syntax() -> None:
    """`TypedDict("X", {…})` allows any key."""
    (view,) = modules(normalised({"Cat": objects(**{"hate/threatening": {"type": "string"}})}, cats="Cat"))[
        "cats"
    ].dicts
    assert not view.is_class


def test_a_name_in_use_is_avoided() -> None:
    """A component with the name of another one's TypedDict keeps its name."""
    schemas = {"Cat": objects(other=ref("CatDict")), "CatDict": objects(name={"type": "string"})}
    shapes = Shapes(normalised(schemas, cats="Cat"))
    assert (shapes.dict_name("Cat"), shapes.dict_name("CatDict")) == ("CatTypedDict", "CatDictDict")


def test_an_alias_follows_those_that_it_refers_to() -> None:
    """Aliases are evaluated on import."""
    schemas = {
        "Body": objects(pets=ref("Pets")),
        "Pets": {"type": "array", "items": ref("Pet")},
        "Pet": {"anyOf": [ref("Cat"), ref("Size")]},
        "Cat": objects(name={"type": "string"}),
        "Size": {"type": "string", "enum": ["small", "large"]},
    }
    aliases = modules(normalised(schemas, pets="Body"))["pets"].aliases
    assert [(each.name, each.annotation) for each in aliases] == [
        ("Size", "Literal['small', 'large']"),
        ("PetDict", "CatDict | Size"),
        ("PetsDict", "Sequence[PetDict]"),
    ]


def test_a_request_that_can_stream_has_a_typed_dict_for_each_kind_of_answer() -> None:
    """They differ in `stream`, so that unpacking one of them selects an overload."""
    cat = objects(name={"type": "string"}, stream={"type": "boolean", "nullable": True})
    views = modules(normalised({"Cat": cat}, cats="Cat"))["cats"].dicts
    assert [(each.name, each.base, [field.annotation for field in each.fields]) for each in views] == [
        ("CatBaseDict", "TypedDict", ["str"]),
        ("CatDict", "CatBaseDict", ["bool | None"]),
        ("CatNonStreamingDict", "CatBaseDict", ["Literal[False] | None"]),
        ("CatStreamingDict", "CatBaseDict", ["Required[Literal[True]]"]),
    ]
