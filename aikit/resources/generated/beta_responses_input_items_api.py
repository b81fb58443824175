# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.responses.input_items`: input items of responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import BetaItemResource, BetaResponseItemList
    from aikit_openapi.params.beta_list_input_items import BetaListInputItemsParams

    class BetaResponseItemListPage(Page[BetaItemResource], BetaResponseItemList): ...

    class ListKeywords(BetaListInputItemsParams, CallKeywords, total=False):
        """Keywords of `beta.responses.input_items.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    BetaResponseItemListPage = Page

__all__ = ["BetaResponsesInputItemsAPI"]


class BetaResponsesInputItemsAPI(Resource):
    """Input items of responses."""

    path: ClassVar[str] = "beta.responses.input_items"

    @overload
    def list(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Unpack[ListKeywords]
    ) -> BetaResponseItemListPage: ...

    @overload
    def list(
        self,
        response_id: str,
        *,
        betas: Sequence[str] | None = None,
        **keywords: Unpack[ListCallbackKeywords[BetaResponseItemListPage]],
    ) -> Future[BetaResponseItemListPage]: ...

    def list(
        self, response_id: str, *, betas: Sequence[str] | None = None, **keywords: Any
    ) -> BetaResponseItemListPage | Future[BetaResponseItemListPage]:
        """List the input items of a response.

        Args:
            response_id: id of the response; must not be empty.
            betas: features to switch on, by name and date.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`.
                after: id of the last item on the previous page. The list continues after it.
                include: additional data to include in the response.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses
        """
        return self._list(
            self._call(
                operations.beta_list_input_items,
                "list",
                self._bound(BetaResponseItemListPage),
                path=(response_id,),
                keywords=keywords,
                headers={"openai-beta": betas},
            )
        )
