# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.checkpoints.permissions`: permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.fine_tuning_checkpoints_permissions_api import (
        DeleteFineTuningCheckpointPermissionResponseResult,
        ListCallbackKeywords,
        ListFineTuningCheckpointPermissionResponseResult,
        ListKeywords,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
    )
    from aikit_openapi.models import (
        FineTuningCheckpointPermission,
        ListFineTuningCheckpointPermissionResponse,
    )

    class AsyncListFineTuningCheckpointPermissionResponsePage(
        AsyncPage[FineTuningCheckpointPermission], ListFineTuningCheckpointPermissionResponse
    ): ...

else:
    AsyncListFineTuningCheckpointPermissionResponsePage = AsyncPage
    DeleteFineTuningCheckpointPermissionResponseResult = OpenAIResult
    ListFineTuningCheckpointPermissionResponseResult = OpenAIResult

__all__ = ["AsyncFineTuningCheckpointsPermissionsAPI"]


class AsyncFineTuningCheckpointsPermissionsAPI(AsyncResource):
    """Permissions."""

    path: ClassVar[str] = "fine_tuning.checkpoints.permissions"

    @overload
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncListFineTuningCheckpointPermissionResponsePage]: ...

    @overload
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[AsyncListFineTuningCheckpointPermissionResponsePage]],
    ) -> AsyncPager[Task[AsyncListFineTuningCheckpointPermissionResponsePage]]: ...

    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **keywords: Any
    ) -> AsyncPager[
        AsyncListFineTuningCheckpointPermissionResponsePage | Task[AsyncListFineTuningCheckpointPermissionResponsePage]
    ]:
        """Give projects access to a checkpoint.

        Args:
            fine_tuned_model_checkpoint: the fine tuned model checkpoint; must not be empty.
            project_ids: ids of the projects; a list of strings.
            **keywords: call options.

        Returns:
            The list. Iterate over it, or read `.data`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return self._list(
            self._call(
                operations.create_fine_tuning_checkpoint_permission,
                "create",
                self._bound(AsyncListFineTuningCheckpointPermissionResponsePage),
                path=(fine_tuned_model_checkpoint,),
                explicit={"project_ids": project_ids},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteFineTuningCheckpointPermissionResponseResult: ...

    @overload
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[CallbackKeywords[DeleteFineTuningCheckpointPermissionResponseResult]],
    ) -> Task[DeleteFineTuningCheckpointPermissionResponseResult]: ...

    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> DeleteFineTuningCheckpointPermissionResponseResult | Task[DeleteFineTuningCheckpointPermissionResponseResult]:
        """Delete a permission.

        Args:
            fine_tuned_model_checkpoint: the fine tuned model checkpoint; must not be empty.
            permission_id: id of the permission; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.delete_fine_tuning_checkpoint_permission,
                "delete",
                DeleteFineTuningCheckpointPermissionResponseResult._of,
                path=(fine_tuned_model_checkpoint, permission_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, fine_tuned_model_checkpoint: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncListFineTuningCheckpointPermissionResponsePage]: ...

    @overload
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[ListCallbackKeywords[AsyncListFineTuningCheckpointPermissionResponsePage]],
    ) -> AsyncPager[Task[AsyncListFineTuningCheckpointPermissionResponsePage]]: ...

    def list(
        self, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> AsyncPager[
        AsyncListFineTuningCheckpointPermissionResponsePage | Task[AsyncListFineTuningCheckpointPermissionResponsePage]
    ]:
        """List the projects that have access to a checkpoint.

        Args:
            fine_tuned_model_checkpoint: the fine tuned model checkpoint; must not be empty.
            **keywords: call options, and:
                project_id: id of the project; a string.
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 10.
                order: sort order by creation time: `ascending` or `descending`; default
                    `descending`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return self._list(
            self._call(
                operations.list_fine_tuning_checkpoint_permissions,
                "list",
                self._bound(AsyncListFineTuningCheckpointPermissionResponsePage),
                path=(fine_tuned_model_checkpoint,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ListFineTuningCheckpointPermissionResponseResult: ...

    @overload
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[RetrieveCallbackKeywords[ListFineTuningCheckpointPermissionResponseResult]],
    ) -> Task[ListFineTuningCheckpointPermissionResponseResult]: ...

    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> ListFineTuningCheckpointPermissionResponseResult | Task[ListFineTuningCheckpointPermissionResponseResult]:
        """Retrieve the projects that have access to a checkpoint.

        Deprecated: the API will drop it.

        Args:
            fine_tuned_model_checkpoint: the fine tuned model checkpoint; must not be empty.
            **keywords: call options, and:
                project_id: id of the project; a string.
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 10.
                order: sort order by creation time: `ascending` or `descending`; default
                    `descending`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/fine-tuning
        """
        return await self._run(
            self._call(
                operations.list_fine_tuning_checkpoint_permissions,
                "retrieve",
                ListFineTuningCheckpointPermissionResponseResult._of,
                path=(fine_tuned_model_checkpoint,),
                keywords=keywords,
            )
        )
