# Copied from generator/runtime/codec.py by `make regen`. Do not edit: change it there.
"""The codec of all models: converts JSON mappings to typed objects and back, tolerantly and without loss.

A model uses the decoded mapping as its `__dict__`, so plain fields need no decoding. Only fields with other models
are converted, by the decoders in the class's `_decoders` table: a function is written and compiled from it when an
answer first has the model. Data that does not match the API description (unknown fields, other types, missing fields)
stays unchanged: decoding never raises, and `to_dict` returns the original mapping.

Every attribute of `Model` that a field could hide is a data descriptor (a property), which takes precedence over the
instance's `__dict__`. A field from a server can therefore never replace a method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy, deepcopy
from enum import Enum
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .types import is_unset

if TYPE_CHECKING:
    from typing import Self

    from .fields import FieldInfo

__all__ = [
    "Decoder",
    "Model",
    "UnknownModel",
    "as_text",
    "encode",
    "keep",
    "many",
    "mapping",
    "model",
    "named",
    "one",
    "pick",
    "unchecked",
    "union",
]

Decoder = Callable[[Any], Any]
Fields = dict[str, Any]  # inside the class, `dict` is a method
ModelT = TypeVar("ModelT", bound="type[Model]")
ModelOfT = TypeVar("ModelOfT", bound="Model")

_ATOMS = frozenset({str, int, float, bool, type(None)})
_ABSENT = object()
# How many models are decoded in line in one another.
_MOST_IN_LINE = 4
# How similar an unknown attribute must be to a field to count as a misspelling of it.
_MISSPELT = 0.75


if TYPE_CHECKING:
    _ModelType = type  # type checkers know that a result inherits from its model
else:

    class _ModelType(type):
        """Counts a result that reads through to a model as an instance of the model's class."""

        def __instancecheck__(cls, instance: Any) -> bool:
            if type.__instancecheck__(cls, instance):
                return True
            # A result keeps its model in a slot.
            return hasattr(type(instance), "_model") and issubclass(
                type(getattr(instance, "_model", None)), cls
            )


class _OfClass:
    """An attribute that a class computes about itself. No field of an answer replaces it."""

    def __init__(self, compute: Callable[[type[Model]], Any]) -> None:
        self.compute = compute

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        return self.compute(owner)

    def __set__(self, instance: Model, value: Any) -> None:
        raise AttributeError("it belongs to the class and can't be set")


def _fields_of(cls: type[Model]) -> Any:
    from .fields import fields_of  # lazy: rarely needed

    return fields_of(cls)


class Model(metaclass=_ModelType):
    """Base class of every generated model.

    Fields are attributes, and an optional field that the response omits reads as None. Fields that the API description
    lacks are attributes too. `model["any key"]` reads and sets a field by its API name.
    """

    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    _renamed: ClassVar[Mapping[str, str]] = {}
    _required: ClassVar[tuple[str, ...]] = ()
    _constants: ClassVar[Mapping[str, Any]] = {}
    _moments: ClassVar[tuple[str, ...]] = ()
    _extra: ClassVar[Decoder | None] = None
    # Derived by `model` from the tables above.
    _known: ClassVar[frozenset[str]] = frozenset()
    _fields: ClassVar[tuple[str, ...]] = ()
    _keys: ClassVar[Mapping[str, str]] = {}
    _conversions: ClassVar[tuple[tuple[str, Decoder], ...]] = ()

    __hash__ = None  # type: ignore[assignment]  # equality is by content, and the content can change

    def __init__(self, **fields: Any) -> None:
        cls = type(self)
        values = dict(cls._constants)
        for name, value in fields.items():
            if name not in cls._known:
                raise TypeError(_unexpected(cls, name))
            if not is_unset(value):
                values[name] = value
        missing = [name for name in cls._required if name not in values]
        if missing:
            from .fields import is_nullable  # lazy: few programs leave out a required field

            missing = [name for name in missing if not is_nullable(cls, name)]
        if missing:
            raise TypeError(f"{cls.__name__}() misses required {', '.join(map(repr, missing))}")
        for key, decode in cls._conversions:
            name = cls._keys.get(key, key)
            if values.get(name) is not None:
                values[name] = decode(values[name])
        _set_dict(self, values)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from a decoded JSON mapping. It accepts any content.

        Args:
            data: the mapping, which is not modified.

        Raises:
            TypeError: `data` is not a mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict expects a mapping, got {type(data).__name__}")
        return cls._decode(dict(data))

    @classmethod
    def _decode(cls, data: Fields) -> Self:
        made: Self = _decoder_of(cls)(data)
        return made

    @classmethod
    def _wire_names(cls) -> frozenset[str]:
        return frozenset(cls._renamed.get(name, name) for name in cls._known)

    @property
    def to_dict(self) -> Callable[..., Fields]:
        """`to_dict()` returns the mapping to send, equal to the one that the model was decoded from.

        Options: `use_api_names` (True), `exclude_unset` (True), `exclude_defaults`, `exclude_none` and `mode`.
        """
        return partial(_to_dict, self)

    @property
    def model_dump(self) -> Callable[..., Fields]:
        """`model_dump()` returns all fields by their Python names, with None for missing ones.

        Options: `include`, `exclude`, `by_alias`, `exclude_unset`, `exclude_defaults`, `exclude_none` and `mode`.
        """
        return partial(_dump, self)

    @property
    def to_json(self) -> Callable[..., str]:
        """`to_json(indent=2)` returns `to_dict()` as JSON text, with the same options."""
        return lambda indent=2, **options: as_text(self.to_dict(**options), indent)

    @property
    def model_dump_json(self) -> Callable[..., str]:
        """`model_dump_json(indent=None)` returns `model_dump()` as JSON text, with the same options."""
        return lambda indent=None, ensure_ascii=False, **options: as_text(
            self.model_dump(**options), indent, ensure_ascii
        )

    @property
    def dict(self) -> Callable[..., Any]:
        """`dict()` is the older name of `model_dump()`."""
        return self.model_dump

    @property
    def json(self) -> Callable[..., str]:
        """`json()` is the older name of `model_dump_json()`."""
        return self.model_dump_json

    @property
    def model_copy(self) -> Callable[..., Self]:
        """`model_copy(update=None, deep=False)` returns a copy, with new values for some fields."""
        return partial(_copy, self)

    @property
    def copy(self) -> Callable[..., Self]:
        """`copy()` is the older name of `model_copy()`."""
        return self.model_copy

    @property
    def model_fields_set(self) -> set[str]:
        """The Python names of the fields that were sent or set."""
        return {name.removeprefix("\0") for name in self.__dict__}

    @property
    def model_extra(self) -> Any:
        """A new mapping of the fields that the API description lacks, like `additional_properties`."""
        return self.additional_properties

    if TYPE_CHECKING:
        model_config: ClassVar[Fields]
        model_fields: ClassVar[Mapping[str, FieldInfo]]
        model_computed_fields: ClassVar[Fields]
    else:
        model_config = _OfClass(lambda cls: {"extra": "allow"})
        model_fields = _OfClass(_fields_of)
        model_computed_fields = _OfClass(lambda cls: {})

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build a model from the given fields. Unknown fields are kept, and missing ones read as None."""
        return cls._decode({cls._renamed.get(name, name): value for name, value in values.items()})

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build a model; this is the older name of `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Build a model from a mapping or a model. Unlike pydantic, it keeps values of other types.

        Raises:
            TypeError: `obj` is neither.
        """
        return cls.from_dict(obj.to_dict() if isinstance(obj, Model) else obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Build a model from the text of a JSON object.

        Raises:
            TypeError: the text is not an object.
            ValueError: the text is not JSON.
        """
        from json import loads  # lazy: rarely needed

        return cls.from_dict(loads(json_data))

    @classmethod
    def model_rebuild(cls, **options: Any) -> None:
        """Do nothing: the types of fields are found when they are needed. Pydantic has this method."""

    @classmethod
    def model_json_schema(cls, by_alias: bool = True, **options: Any) -> Fields:
        """Return the JSON schema of the model, with the models in it under `$defs`.

        Args:
            by_alias: whether to use the names of the API, which may not be Python names.
            options: further options of pydantic, which have no effect.
        """
        from .fields import json_schema  # lazy: rarely needed

        return json_schema(cls, by_alias)

    if not TYPE_CHECKING:  # older names of pydantic, one of which is a field of some models
        parse_obj = model_validate
        parse_raw = model_validate_json
        schema = model_json_schema

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Fields:
        """Return the schema that lets pydantic use the class as the type of a field: a model, a result or a mapping."""
        return {
            "type": "function-plain",
            "function": {"type": "no-info", "function": cls._as_field},
            "serialization": {"type": "function-plain", "function": encode},
        }

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Fields:
        """Return the JSON schema of a field with this type."""
        return {"type": "object", "title": cls.__name__, "additionalProperties": True}

    @classmethod
    def _as_field(cls, value: Any) -> Any:
        if isinstance(value, cls) or isinstance(
            getattr(value, "_model", None), cls
        ):  # the latter is a result
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected a {cls.__name__} or a mapping, got {type(value).__name__}")
        return cls.from_dict(value)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        values = self.__dict__
        for name in self._fields:
            yield name, values.get(name)
        for name, value in values.items():
            if name not in self._known:
                yield name.removeprefix("\0"), value

    @property
    def additional_properties(self) -> Fields:
        """A new mapping of the fields that the API description lacks, by their API names."""
        known = type(self)._wire_names()
        return {key: value for key, value in wire_items(self) if key not in known}

    def __getitem__(self, key: str) -> Any:
        return self.__dict__[type(self)._keys.get(key, key)]

    def __setitem__(self, key: str, value: Any) -> None:
        self.__dict__[type(self)._keys.get(key, key)] = value

    def __delitem__(self, key: str) -> None:
        del self.__dict__[type(self)._keys.get(key, key)]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and type(self)._keys.get(key, key) in self.__dict__

    def __setattr__(self, name: str, value: Any) -> None:
        cls = type(self)
        if name not in self.__dict__ and name not in cls._known:
            if hasattr(cls, name):
                raise AttributeError(f"{cls.__name__}.{name} is a method or property and can't be set")
            if _matches(name, cls._known, _MISSPELT):
                raise AttributeError(f"{_unexpected(cls, name)}; to add one, set it by item: [{name!r}]")
        if is_unset(value):
            self.__dict__.pop(name, None)
        else:
            self.__dict__[name] = value

    if (
        not TYPE_CHECKING
    ):  # an error for type checkers, but at run time the field may be newer than the package

        def __getattr__(self, name: str) -> Any:
            hint = _matches(name, [*type(self)._known, *self.__dict__])
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}"
                + (f"; did you mean {hint[0]!r}?" if hint else ""),
                name=name,
                obj=self,
            )

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Yield the names and values of the fields that were sent or set, for the library rich."""
        for name, value in self.__dict__.items():
            yield name.removeprefix("\0"), value

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __repr__(self) -> str:
        return _short(self, depth=2)


# Faster than `object.__setattr__`, which looks it up in the class.
_set_dict: Any = vars(Model)["__dict__"].__set__


class UnknownModel(Model):
    """An object of a kind that the API description lacks, with its data unchanged."""


def model(cls: ModelT) -> ModelT:
    """Turn an annotated class into a model: an attrs class with the tables that the codec needs."""
    import attrs  # lazy: no operation needs it before its first answer

    made: Any = attrs.define(init=False, eq=False, repr=False, slots=False)(cls)
    cls._fields = tuple(field.name for field in attrs.fields(made))
    cls._known = frozenset(cls._fields)
    for name in cls._known:
        # Python looks here when the response omits the field, because the instance has no entry.
        setattr(cls, name, _Moment(name) if name in cls._moments else None)
    cls._keys = {key: name for name, key in cls._renamed.items()}
    cls._conversions = tuple(cls._decoders.items())
    return cls


class _Moment:
    """A date-time field, which stays a string in the instance and is parsed on access."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        value = None if instance is None else instance.__dict__.get(self.name)
        if isinstance(value, str):
            from dateutil.parser import isoparse  # lazy: few models have such a field

            try:
                return isoparse(value)
            except ValueError:
                return value
        return value

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__[self.name] = value


def wire_items(instance: Model) -> Iterable[tuple[str, Any]]:
    """Return the fields that are set, by their API names, with values not encoded."""
    renamed = type(instance)._renamed
    if not renamed:
        return instance.__dict__.items()
    return [
        (name[1:] if name[:1] == "\0" else renamed.get(name, name), value)
        for name, value in instance.__dict__.items()
    ]


def _to_dict(
    instance: Model,
    *,
    mode: str = "json",
    use_api_names: bool = True,
    exclude_unset: bool = True,
    exclude_defaults: bool = False,
    exclude_none: bool = False,
    warnings: Any = None,
) -> dict[str, Any]:
    if use_api_names and exclude_unset and not exclude_defaults and not exclude_none:  # unchanged
        return {
            key: value if value.__class__ in _ATOMS else encode(value) for key, value in wire_items(instance)
        }
    return _dump(
        instance,
        mode=mode,
        by_alias=use_api_names,
        exclude_unset=exclude_unset,
        exclude_defaults=exclude_defaults,
        exclude_none=exclude_none,
    )


def _dump(
    instance: Model,
    *,
    mode: str = "python",
    include: Any = None,
    exclude: Any = None,
    by_alias: bool | None = None,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
    exclude_none: bool = False,
    **others: Any,
) -> dict[str, Any]:
    """Convert all fields to plain data.

    Args:
        instance: the model.
        mode: `python`, or `json` for JSON-compatible values; both give the same result.
        include: names of the fields to include, or a mapping that says for each what to include of its value.
        exclude: names of the fields to leave out, or a mapping that says for each what to leave out of its value.
        by_alias: use the API names instead of the Python names.
        exclude_unset: leave out the fields that were not set.
        exclude_defaults: leave out the fields that were not set or are None.
        exclude_none: leave out the fields that are None.
        others: further options of pydantic, which have no effect.

    Returns:
        A new mapping.
    """
    options = {
        "by_alias": by_alias,
        "exclude_unset": exclude_unset,
        "exclude_defaults": exclude_defaults,
        "exclude_none": exclude_none,
    }
    sent, renamed = instance.__dict__, type(instance)._renamed
    found: dict[str, Any] = {}
    for name, value in instance:
        if include is not None and name not in include:
            continue
        inner = exclude.get(name) if isinstance(exclude, Mapping) else None
        if exclude is not None and name in exclude and inner in (None, True, ...):
            continue
        if value is None and (exclude_none or exclude_defaults or (exclude_unset and name not in sent)):
            continue
        taken = include.get(name) if isinstance(include, Mapping) else None
        parts = {"include": None if taken in (True, ...) else taken, "exclude": inner}
        found[renamed.get(name, name) if by_alias else name] = _plain(value, options, parts)
    return found


def _plain(value: Any, options: Mapping[str, Any], parts: Mapping[str, Any]) -> Any:
    """Convert a value in a model to plain data, filtered by `include` and `exclude`."""
    if value.__class__ in _ATOMS:
        return value
    if issubclass(value.__class__, Model):
        return _dump(value, **options, **parts)
    if isinstance(value, Mapping):
        return {key: _plain(item, options, {}) for key, item in value.items() if not is_unset(item)}
    if isinstance(value, list | tuple):
        chosen = {name: _of_items(part) for name, part in parts.items()}
        return [_plain(item, options, chosen) for item in value]
    return encode(value)


def _of_items(part: Any) -> Any:
    """Return the filter for each item of a list, which pydantic writes as `{"__all__": …}`."""
    return part.get("__all__") if isinstance(part, Mapping) else part


def _copy(instance: ModelOfT, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> ModelOfT:
    copied = deepcopy(instance) if deep else copy(instance)
    copied.__dict__.update(update or {})
    return copied


def as_text(data: Any, indent: int | None, ensure_ascii: bool = False) -> str:
    """Return plain data as JSON, without spaces unless it is indented."""
    from json import dumps  # lazy: few programs need it

    separators = (",", ":") if indent is None else None
    return dumps(data, ensure_ascii=ensure_ascii, indent=indent, separators=separators)


def encode(value: Any) -> Any:
    """Convert a value that may contain models to plain JSON data."""
    if value.__class__ in _ATOMS:
        return value
    if issubclass(value.__class__, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items() if not is_unset(item)}
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    return _as_json(value)


def _as_json(value: Any) -> Any:
    """A value that a program put into a model, in a form that JSON can hold."""
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, set | frozenset):
        return [encode(item) for item in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    from datetime import date, time  # lazy: few programs put such values into models
    from decimal import Decimal  # lazy: as above
    from uuid import UUID  # lazy: as above

    if isinstance(value, date | time):
        return value.isoformat()
    for method in ("to_dict", "model_dump"):  # a result, and a model of pydantic
        if hasattr(value, method) and not isinstance(value, type):
            return getattr(value, method)(mode="json")
    if isinstance(value, UUID | Decimal):
        return str(value)
    return value


def keep(value: Any) -> Any:
    """Return the value unchanged: the decoder of plain values."""
    return value


def one(name: str) -> Decoder:
    """Decode an object as the model with this name. Other values stay unchanged."""
    build: Decoder | None = None

    def decode(value: Any) -> Any:
        nonlocal build
        if value.__class__ is not dict:
            return value
        if build is None:
            build = _decoder_of(_load(name))
        return build(value)

    _models[decode] = name
    return decode


def unchecked(decode: Decoder, *, takes: bool = False) -> Decoder:
    """Return a decoder for objects only: that of one model is its compiled function.

    Args:
        decode: the decoder.
        takes: whether the mappings become part of the models, instead of copies: nothing else may use them then.
    """
    name = _models.get(decode)
    return decode if name is None else _decoder_named(name, takes)


@cache
def _decoder_named(name: str, takes: bool) -> Decoder:
    return _decoder_of(_load(name), takes)


def named(name: str) -> Decoder:
    """Decode with the union or list of this name."""
    build: Decoder | None = None

    def decode(value: Any) -> Any:
        nonlocal build
        if build is None:
            build = _load_decoder(name)
        return build(value)

    return decode


def many(item: Decoder) -> Decoder:
    """Decode each item of a list with `item`. Other values stay unchanged."""

    def decode(value: Any) -> Any:
        return [item(each) for each in value] if value.__class__ is list else value

    _items[decode] = item
    return decode


def mapping(item: Decoder) -> Decoder:
    """Decode each value of an object with `item`. Other values stay unchanged."""

    def decode(value: Any) -> Any:
        return {key: item(each) for key, each in value.items()} if value.__class__ is dict else value

    return decode


def pick(*candidates: tuple[str, tuple[str, ...]], otherwise: Decoder | None = None) -> Decoder:
    """Decode an object as the first model whose required keys it has, or with `otherwise`.

    Args:
        candidates: names of models and the keys that identify each, the most specific first.
        otherwise: decoder for values that match none; None keeps an `UnknownModel`.
    """
    choices = [(frozenset(required), one(name)) for name, required in candidates]
    fallback = otherwise or _unknown

    def decode(value: Any) -> Any:
        if value.__class__ is dict:
            for required, build in choices:
                if required <= value.keys():
                    return build(value)
            return fallback(value)
        return value

    return decode


def union(
    tag: str = "",
    cases: Mapping[Any, str | Decoder] | None = None,
    *,
    otherwise: Decoder | None = None,
    absent: Decoder | None = None,
    items: Decoder | None = None,
) -> Decoder:
    """Decode one of several kinds of objects, selected by the constant in the field `tag`.

    An object whose tag is missing, null or empty is decoded as the only kind that matches its other fields.

    Args:
        tag: API name of the field.
        cases: the model's name or the decoder for each value of the field.
        otherwise: decoder for objects with another value; None keeps an `UnknownModel`.
        absent: decoder for objects without the field; None uses `otherwise`.
        items: decoder for the items if the value may also be a list.
    """
    table: dict[Any, Decoder] = {
        value: one(case) if isinstance(case, str) else case for value, case in (cases or {}).items()
    }
    fallback = otherwise or _unknown
    untagged = absent or fallback
    members = tuple(name for case in (cases or {}).values() for name in _names_in(case))

    def decode_untagged(value: Any) -> Any:
        made = untagged(value)
        name = _only_fit(tag, members, value) if made.__class__ is UnknownModel else None
        return made if name is None else _load(name)._decode(value)

    table[_ABSENT] = decode_untagged if members else untagged

    def decode(value: Any) -> Any:
        kind = value.__class__
        if kind is dict:
            try:
                build = table[value.get(tag, _ABSENT)]
            except (KeyError, TypeError):  # TypeError: the tag's value is a list or an object
                build = fallback if value[tag] else table[_ABSENT]
            return build(value)
        if kind is list and items is not None:
            return [items(each) for each in value]
        return value

    _members[decode] = members
    return decode


# What decoders decode: the model of each `one`, the items' decoder of each `many`, the models of each union.
_models: dict[Decoder, str] = {}
_items: dict[Decoder, Decoder] = {}
_members: dict[Decoder, tuple[str, ...]] = {}


def _decoder_of(cls: type[Model], takes: bool = False) -> Decoder:
    """Return the function that turns a mapping into this model. It is written and compiled on first use."""
    decode = _compiled.get((cls, takes))
    if decode is None:
        names: dict[str, Any] = {"new": object.__new__, "set_dict": _set_dict, "to_names": _to_names}
        body = "\n".join(f"    {line}" for line in _lines(cls, 0, names, (), takes))
        exec(f"def decode(v0):\n{body}\n    return v0", names)
        decode = _compiled[cls, takes] = names["decode"]
    return decode


_compiled: dict[tuple[type[Model], bool], Decoder] = {}


def _lines(
    cls: type[Model], depth: int, names: dict[str, Any], above: tuple[type[Model], ...], takes: bool
) -> Iterator[str]:
    """Write the lines that replace the mapping in the variable `v` of this depth by a model.

    The models of required fields are decoded in line: most answers have them. The other models are loaded when an
    answer first has one.

    Args:
        cls: the model.
        depth: how many models are around it.
        names: the objects that the lines use, by name; the lines add theirs.
        above: the models around it, which may contain themselves.
        takes: whether the models take the mappings, or copy them.
    """
    value, fields, inner = f"v{depth}", f"f{depth}", f"v{depth + 1}"
    above = (*above, cls)
    yield f"{fields} = {value}" if takes else f"{fields} = {value}.copy()"
    for key, decode in cls._conversions:
        place = f"{fields}[{key!r}]"
        item = _items.get(decode, decode)
        model = _inline(cls, key, item, above)
        yield f"{inner} = {fields}.get({key!r})"
        if model is None:
            name = f"d{len(names)}"
            if item in _models:
                names[name] = _loading(_models[item], name, names, takes)
            else:
                names[name] = decode
            if decode in _models:
                yield f"if {inner}.__class__ is dict:"
                yield f"    {place} = {name}({inner})"
            elif item in _models:
                each = f"{name}(each) if each.__class__ is dict else each"
                yield f"if {inner}.__class__ is list:"
                yield f"    {place} = [{each} for each in {inner}] if {inner} else []"
            else:
                yield f"if {inner} is not None:"
                yield f"    {place} = {name}({inner})"
        elif item is decode:
            yield f"if {inner}.__class__ is dict:"
            yield from (f"    {line}" for line in _lines(model, depth + 1, names, above, takes))
            yield f"    {place} = {inner}"
        else:
            yield f"if {inner}.__class__ is list:"
            yield f"    {place} = items{depth} = []"
            yield f"    for {inner} in {inner}:"
            yield f"        if {inner}.__class__ is dict:"
            yield from (f"            {line}" for line in _lines(model, depth + 1, names, above, takes))
            yield f"        items{depth}.append({inner})"
    name = f"c{len(names)}"
    if cls._extra is not None:
        names[f"{name}_known"], names[f"{name}_extra"] = cls._wire_names(), cls._extra
        yield f"for key in {fields}.keys() - {name}_known:"
        yield f"    {fields}[key] = {name}_extra({fields}[key])"
    names[name] = cls
    if cls._renamed:
        yield f"{fields} = to_names({name}, {fields})"
    yield f"{value} = new({name})"
    yield f"set_dict({value}, {fields})"


def _loading(model: str, name: str, names: dict[str, Any], takes: bool) -> Decoder:
    """Return the decoder of a model that is loaded when an answer first has one; then that one takes its place."""

    def decode(value: Any) -> Any:
        build = names[name] = _decoder_of(_load(model), takes)
        return build(value)

    return decode


def _inline(
    cls: type[Model], key: str, decode: Decoder, above: tuple[type[Model], ...]
) -> type[Model] | None:
    """Return the model of a required field, unless it is one of those around it."""
    name = _models.get(decode)
    if name is None or cls._keys.get(key, key) not in cls._required or len(above) > _MOST_IN_LINE:
        return None
    found = _load(name)
    return None if found in above else found


def _names_in(case: str | Decoder) -> tuple[str, ...]:
    return (case,) if isinstance(case, str) else _members.get(case, ())


def _only_fit(tag: str, names: tuple[str, ...], value: Mapping[str, Any]) -> str | None:
    """Return the name of the only model that an untagged object matches, or None.

    An object matches a model if it has all other fields that the model requires. If it matches none, the model that
    has all fields of the object is used.
    """
    keys = {key for key, each in value.items() if each is not None and key != tag}
    whole: list[str] = []
    best: list[str] = []
    most = 0
    for name in dict.fromkeys(names):
        cls = _load(name)
        required = {cls._renamed.get(field, field) for field in cls._required} - {tag}
        if required and required <= keys:
            whole.append(name)
        known = len(keys & cls._wire_names())
        if known > most:
            best, most = [], known
        if known == most:
            best.append(name)
    fits = whole or (best if most == len(keys) else [])
    if len(fits) > 1:  # the one that has more of the fields
        fits = [name for name in fits if name in best]
    return fits[0] if len(fits) == 1 and most else None


def _unknown(value: Any) -> Any:
    return UnknownModel._decode(value) if value.__class__ is dict else value


def _load(name: str) -> type[Model]:
    from . import models  # lazy: a model's module is imported when a response first contains one

    loaded: type[Model] = getattr(models, name)
    return loaded


def _load_decoder(name: str) -> Decoder:
    from . import models  # lazy: as above

    return models.decoder_of(name)


def _to_names(cls: type[Model], fields: dict[str, Any]) -> dict[str, Any]:
    """Rename API names to Python names. An unknown key that equals such a name gets a leading NUL."""
    names = cls._keys
    return {
        names[key] if key in names else "\0" + key if key in cls._renamed or key[:1] == "\0" else key: value
        for key, value in fields.items()
    }


def _matches(name: str, known: Iterable[str], similarity: float = 0.6) -> list[str]:
    """Return the closest known name, if one is similar."""
    from difflib import get_close_matches  # lazy: only an error needs it

    return get_close_matches(name, list(known), 1, similarity)


def _unexpected(cls: type[Model], name: str) -> str:
    hint = _matches(name, cls._known)
    return f"{cls.__name__} has no field {name!r}" + (f"; did you mean {hint[0]!r}?" if hint else "")


def _short(value: Any, depth: int) -> str:
    """Return a repr that fits on a line or two for any content."""
    if issubclass(value.__class__, Model):
        if not depth:
            return f"{type(value).__name__}(…)"
        fields = ", ".join(f"{name}={_short(each, depth - 1)}" for name, each in value.__dict__.items())
        return f"{type(value).__name__}({fields})"
    if isinstance(value, list) and value:
        more = f", … {len(value)} in all" if len(value) > 2 else ""
        return f"[{', '.join(_short(each, depth) for each in value[:2])}{more}]"
    if isinstance(value, str) and len(value) > 60:
        return repr(value[:60])[:-1] + "…'"
    return repr(value) if not isinstance(value, dict) or len(value) < 6 else f"{{… {len(value)} entries}}"
