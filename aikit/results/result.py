"""What calls return: the fields of the response body, together with facts such as status and headers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from aikit.errors import DecodingError, is_number
from aikit.options.spellings import ALIASES, canonical, suggest

from .facts import Facts

if TYPE_CHECKING:
    from typing import Self

    from aikit.core.call import Call
    from aikit.core.steps import Exchange
    from aikit_openapi.codec import Model as _Model
else:
    from aikit_openapi.codec import as_text

    _Model = object

__all__ = [
    "AsyncNextPage",
    "AsyncPage",
    "AsyncPager",
    "AsyncSinglePage",
    "NextPage",
    "OpenAIResult",
    "Page",
    "PageInfo",
    "RateLimit",
    "RateLimitPart",
    "SinglePage",
    "View",
    "field",
    "first_page",
    "views",
]

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
PageT_co = TypeVar("PageT_co", covariant=True)
ViewT = TypeVar("ViewT")

_set = object.__setattr__  # for the attributes of each result, without the rules for fields of the body


class View(_Model):
    """A model of the response body with extra attributes. All other attributes are read from the model."""

    if not TYPE_CHECKING:  # type checkers see those of the model
        __slots__ = ("_model",)

        def __init__(self, model: Any) -> None:
            _set_model(self, model)

        def __setattr__(self, name: str, value: Any) -> None:
            if name[0] == "_" or hasattr(type(self), name) or self._model is None:
                object.__setattr__(self, name, value)
            else:  # a field of the body
                setattr(self._model, name, value)

        def __getattr__(self, name: str) -> Any:
            if name in ("_model", "_exchange"):  # not set yet while unpickling or copying
                raise AttributeError(name)
            fields = getattr(self._model, "__dict__", None)
            if fields and name in fields and name not in ALIASES:
                return getattr(self._model, name)
            spelled = canonical(name)
            if spelled != name and hasattr(type(self), spelled):
                return getattr(self, spelled)
            return self._read(spelled if spelled != name and hasattr(self._model, spelled) else name)

        def _read(self, name: str) -> Any:
            try:
                return getattr(self._model, name)
            except AttributeError:
                known = [each for each in dir(type(self)) if not each.startswith("_")]
                known += getattr(self._model, "__dict__", ())
                raise AttributeError(
                    f"{type(self).__name__} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
                ) from None

        def __getitem__(self, key: Any) -> Any:
            return self._model[key]

        def __contains__(self, key: object) -> bool:
            return self._model is not None and key in self._model

        def __eq__(self, other: object) -> bool:
            if isinstance(other, View):
                return type(self) is type(other) and self._model == other._model
            return NotImplemented

        __hash__ = None

        def __repr__(self) -> str:
            return f"{type(self).__name__}({self._model!r})"

        def __reduce__(self) -> tuple[Any, ...]:
            return type(self), (self._model,)

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            return iter(self._model if self._model is not None else ())

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
            """Return the schema that lets pydantic use the class as the type of a field."""
            return {
                "type": "is-instance",
                "cls": cls,
                "serialization": {"type": "function-plain", "function": cls.to_dict},
            }

        @classmethod
        def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
            """Return the JSON schema of a field with this type."""
            return {"type": "object", "title": cls.__name__, "additionalProperties": True}

        def _dumped(self) -> Any:
            """Return the model that dumps show; subclasses replace in it what they read differently."""
            return self._model

        def to_dict(self, **options: Any) -> Any:
            """Return the body as plain data, as the API sent it."""
            model = self._dumped()
            return model.to_dict(**options) if hasattr(model, "to_dict") else model

        def model_dump(self, **options: Any) -> Any:
            """Return all fields of the body, with None for those that the API left out."""
            model = self._dumped()
            return model.model_dump(**options) if hasattr(model, "model_dump") else model

        def to_json(self, indent: int | None = 2, **options: Any) -> str:
            """Return `to_dict()` as JSON."""
            return as_text(self.to_dict(**options), indent)

        def model_dump_json(self, indent: int | None = None, ensure_ascii: bool = False, **options: Any) -> str:
            """Return `model_dump()` as JSON."""
            return as_text(self.model_dump(**options), indent, ensure_ascii)

        dict, json = model_dump, model_dump_json

        def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Any:
            """Return a copy with the same facts, with new values for some fields of the body."""
            model = self._model
            return self._with(model.model_copy(update=update, deep=deep) if hasattr(model, "model_copy") else model)

        copy = model_copy

        def _with(self, model: Any) -> Any:
            """Return the same view of another body."""
            return type(self)(model)

        def __rich_repr__(self) -> Iterator[Any]:
            return self._model.__rich_repr__() if hasattr(self._model, "__rich_repr__") else iter([self._model])

    else:
        _model: Any

        def __init__(self, model: Any) -> None: ...  # Any: the model of any operation


_set_model: Any = vars(View)["_model"].__set__  # faster than `_set`


def field(name: str) -> property:
    """Return a property that reads and sets a field of the model, several times faster than `View.__getattr__`."""
    return property(attrgetter(f"_model.{name}"), lambda self, value: setattr(self._model, name, value))


class RateLimitPart(NamedTuple):
    """One of the three groups of rate-limit headers. A header that the response lacks is None."""

    request: Any
    tokens: Any


class RateLimit(NamedTuple):
    """The rate limits that the response reports.

    Attributes:
        limit: the number of requests and tokens that you may use, int.
        remaining: the number of requests and tokens left, int.
        reset: the time until the limits reset, a text such as `6m0s`.
    """

    limit: RateLimitPart
    remaining: RateLimitPart
    reset: RateLimitPart


class OpenAIResult(Facts, View):
    """The result of a call.

    Read every field of the response body directly: `result.id`, `result.choices[0].message.content`.
    """

    if TYPE_CHECKING:
        _exchange: Exchange
        # Any: its class depends on the operation
        usage: Any
        """Token counts, if the body has any."""
        # Any: a field of many answers, with another class in each
        status: Any
        """The body's `status` if it has one, otherwise the HTTP status."""
    else:
        __slots__ = ("__dict__", "_exchange")

    def __init__(self, exchange: Exchange) -> None:
        _set_exchange(self, exchange)
        _set_model(self, exchange.decoded)

    @classmethod
    def _of(cls, exchange: Exchange) -> Self:
        """Return the result of an exchange, without what was sent and the raw body, which would be held twice."""
        if exchange.error is None and exchange.answer is not None:
            exchange.answer.content = b""
            exchange = exchange.settled()
        return cls(exchange)

    @property
    def terminated(self) -> bool:
        """Whether the exchange has ended; always True unless the response streams."""
        return True

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limits from the `x-ratelimit-*` headers."""
        return RateLimit(*(self._rate_limit_part(name) for name in ("limit", "remaining", "reset")))

    @property
    def cost(self) -> float | None:
        """The cost of the answer, in US dollars at the provider's list prices (extra `costs`).

        None if the answer has no usage, or if no price is known for its model; see `aikit.cost_of`.
        """
        from aikit.core.costs import cost_of  # lazy: few programs ask for costs

        return cost_of(self)

    def _rate_limit_part(self, group: str) -> RateLimitPart:
        found = [self.headers.get(f"x-ratelimit-{group}-{kind}") for kind in ("requests", "tokens")]
        if group == "reset":
            return RateLimitPart(*found)
        return RateLimitPart(*(int(each) if each and is_number(each) else None for each in found))

    if TYPE_CHECKING:  # the documented spellings
        rateLimit = rate_limit

        @property
        def requestID(self) -> str | None: ...  # noqa: N802 - the documented spelling

        requestId = _request_id = requestID

    def throw(self) -> None:
        """Raise the first error, if there is one."""
        for error in self.errors:
            raise error

    if not TYPE_CHECKING:

        @property
        def usage(self) -> Any:
            """Token counts, if the body has any."""
            return getattr(self._model, "usage", None)

        @property
        def status(self) -> Any:
            """The body's `status` if it has one, otherwise the HTTP status."""
            value = getattr(self._model, "__dict__", {}).get("status")
            return self.status_code if value is None else value

        def _read(self, name: str) -> Any:
            if self._exchange.error is not None and not name.startswith("_"):
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r} because the call failed: {self._exchange.error}",
                    name=name,
                    obj=self,
                )
            return super()._read(name)

        def __eq__(self, other: object) -> bool:
            if not isinstance(other, OpenAIResult):
                return NotImplemented
            return type(self) is type(other) and self._model == other._model and self.success == other.success

        __hash__ = None

        def __repr__(self) -> str:
            if self._exchange.error is not None:
                return f"<{type(self).__name__} failed: {self._exchange.error}>"
            return super().__repr__()

        def __reduce__(self) -> tuple[Any, ...]:
            return type(self), (self._exchange,)

        def _with(self, model: Any) -> Any:
            made = type(self)(self._exchange.with_decoded(model))
            if hasattr(type(self), "_client"):
                _set(made, "_client", self._client)
            return made


_set_exchange: Any = vars(OpenAIResult)["_exchange"].__set__  # as `_set_model`


def views(cls: Callable[[Any], ViewT], models: Any) -> list[ViewT]:
    """Wrap each model of a list in a view. Anything that isn't a list gives an empty list."""
    return list(map(cls, models)) if isinstance(models, list) else []


class PageInfo(NamedTuple):
    """The request parameters of the next page.

    Attributes:
        params: the query parameters that change from this page to the next.
    """

    params: Mapping[str, Any]


# How many consecutive pages may be empty: some services filter a page after they cut it.
_MOST_EMPTY_PAGES: Final = 100


class _Place(NamedTuple):
    """The position of a page in its list. All pages of a list share the two dictionaries.

    Attributes:
        cursors: the cursor of each page, with the number of the first page that had it.
        items: the identity of each item, with the number of the first page that had it.
        number: the page's number, starting at 0.
        empty: the number of consecutive empty pages up to and including this one.
    """

    cursors: dict[str, int]
    items: dict[str, int]
    number: int = 0
    empty: int = 0

    def is_used(self, cursor: str) -> bool:
        """Whether an earlier page had this cursor."""
        return self.cursors.get(cursor, self.number) < self.number

    def is_known(self, item: str) -> bool:
        """Whether an earlier page had this item."""
        return self.items.get(item, self.number) < self.number


class _PageBase(OpenAIResult, Generic[ItemT]):
    """Base of `Page` and `AsyncPage`."""

    if not TYPE_CHECKING:
        __slots__ = ("_client", "_place")

    def __init__(self, exchange: Exchange, client: Any = None) -> None:  # Any: either world's client
        super().__init__(exchange)
        self._client = client
        self._place = _Place({}, {})

    if TYPE_CHECKING:
        has_more: bool
        """Whether there is another page."""
    else:

        @property
        def has_more(self) -> bool:
            """Whether there is another page."""
            return bool(getattr(self._exchange.decoded, "has_more", None))

    def _items(self) -> list[ItemT]:
        items = getattr(self._exchange.decoded, "data", None)
        return items if isinstance(items, list) else []

    def _repr_html_(self) -> str | None:
        """Return the page as a table, for notebooks."""
        from .notebooks import items_table  # lazy: only a notebook needs it

        return items_table(self._items(), self.has_more) if self._exchange.error is None else None

    def has_next_page(self) -> bool:
        """Whether `next_page()` returns another page."""
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """Return the parameters of the next page, which starts after the last item of this one; None on the last page.

        A page whose cursor was used before is the last one too, because its successors would repeat.
        """
        call, cursor = self._exchange.call, self._cursor()
        if call is None or not self.has_more or cursor is None:
            return None
        if call.request.query.get("after") == cursor or self._place.is_used(cursor):
            return None
        return PageInfo({"after": cursor})

    def _cursor(self) -> str | None:
        items = self._items()
        return _id_or_none(self._exchange.decoded, "last_id") or (_id_or_none(items[-1]) if items else None)

    def _new_items(self) -> Iterator[ItemT]:
        """Yield the items that no earlier page had."""
        for item in self._items():
            key = _id_or_none(item)
            if key is None or not self._place.is_known(key):
                yield item

    def _followed_by(self, page: Self) -> Self | None:
        """Return the page fetched after this one, or None if earlier pages had all of its items.

        Raises:
            DecodingError: too many consecutive pages are empty.
        """
        if not isinstance(page, _PageBase):  # a future of the page if the call has a callback
            return page
        place, cursor = self._place, self._cursor()
        if cursor is not None:
            place.cursors.setdefault(cursor, place.number)
        for key in self._item_keys():
            place.items.setdefault(key, place.number)
        page._place = following = place._replace(number=place.number + 1, empty=0)
        keys = page._item_keys()
        if keys and all(map(following.is_known, keys)):
            return None
        if page.success and not keys:
            page._place = following._replace(empty=place.empty + 1)
            if page._place.empty > _MOST_EMPTY_PAGES:
                raise DecodingError(
                    f"{_MOST_EMPTY_PAGES} pages in a row were empty, although each says that more follow",
                    page.request,
                    response=page.response,
                )
        return page

    def _item_keys(self) -> list[str]:
        """Return the identity of each item: its id, or its whole content if the service sends no ids."""
        return [_id_or_none(item) or repr(item) for item in self._items()]

    def _next_call(self) -> Call[Self] | None:
        """Return the call for the next page: this page's call with other parameters."""
        info = self.next_page_info()
        return None if info is None or self._exchange.call is None else self._exchange.call.with_query(info.params)


def _id_or_none(item: Any, name: str = "id") -> str | None:
    value = getattr(item, name, None)
    return value if isinstance(value, str) and value else None


def _no_page(page: _PageBase[Any]) -> RuntimeError | DecodingError:
    if page.has_next_page():
        return DecodingError(
            "the next page repeats an earlier one, so the list ends here", page.request, response=page.response
        )
    return RuntimeError(
        "this is the last page; check `has_next_page()` first, or use `next_page()`, which returns None"
    )


class Page(_PageBase[ItemT]):
    """One page of a list. Iterating over it continues through the following pages."""

    if not TYPE_CHECKING:
        __slots__ = ()

    def __iter__(self) -> Iterator[ItemT]:  # type: ignore[override]  # a list is iterated by its items
        for page in self.iter_pages():
            yield from page._new_items()

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all following ones. Each is fetched when you reach it."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Self | None:
        """Fetch the next page; None if this is the last page or the service repeats an earlier one."""
        call = self._next_call()
        return None if call is None else self._followed_by(self._client._run(call))

    def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: this is the last page.
            DecodingError: the service repeats an earlier page.
        """
        page = self.next_page()
        if page is None:
            raise _no_page(self)
        return page


class AsyncPage(_PageBase[ItemT]):
    """One page of a list. Iterating over it with `async for` continues through the following pages."""

    if not TYPE_CHECKING:
        __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.iter_pages():
            for item in page._new_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and all following ones. Each is fetched when you reach it."""
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def next_page(self) -> Self | None:
        """Fetch the next page; None if this is the last page or the service repeats an earlier one."""
        call = self._next_call()
        return None if call is None else self._followed_by(await self._client._run(call))

    async def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: this is the last page.
            DecodingError: the service repeats an earlier page.
        """
        page = await self.next_page()
        if page is None:
            raise _no_page(self)
        return page


class _NextCursor(_PageBase[ItemT]):
    """A page that says where the next one starts, in `next`."""

    if not TYPE_CHECKING:
        __slots__ = ()

    def _cursor(self) -> str | None:
        return _id_or_none(self._exchange.decoded, "next")


class _WholeList(_PageBase[ItemT]):
    """A list that has one page, whatever the service says of further ones."""

    if not TYPE_CHECKING:
        __slots__ = ()

    def next_page_info(self) -> PageInfo | None:
        """Return None: there is no next page."""
        return None


class NextPage(_NextCursor[ItemT], Page[ItemT]):
    """One page of a list whose answer holds the cursor of the next page."""

    if not TYPE_CHECKING:
        __slots__ = ()


class AsyncNextPage(_NextCursor[ItemT], AsyncPage[ItemT]):
    """One page of a list whose answer holds the cursor of the next page."""

    if not TYPE_CHECKING:
        __slots__ = ()


class SinglePage(_WholeList[ItemT], Page[ItemT]):
    """A list that has one page."""

    if not TYPE_CHECKING:
        __slots__ = ()


class AsyncSinglePage(_WholeList[ItemT], AsyncPage[ItemT]):
    """A list that has one page."""

    if not TYPE_CHECKING:
        __slots__ = ()


def first_page(client: Any, call: Call[PageT]) -> PageT:
    """Fetch the first page of a list."""
    page: PageT = client._run(call)
    return page


class AsyncPager(Generic[PageT_co]):
    """A list that is fetched on demand: await it for the first page, or iterate over all items with `async for`."""

    __slots__ = ("_call", "_client")

    def __init__(self, client: Any, call: Call[PageT_co]) -> None:
        self._client = client
        self._call = call

    def __await__(self) -> Generator[Any, Any, PageT_co]:
        first: Generator[Any, Any, PageT_co] = self._client._run(self._call).__await__()
        return first

    async def __aiter__(self: AsyncPager[AsyncPage[ItemT]]) -> AsyncIterator[ItemT]:
        async for item in await self:
            yield item
