# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.fine_tuning.checkpoints.permissions`: permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import (
        DeleteFineTuningCheckpointPermissionResponse,
        FineTuningCheckpointPermission,
        ListFineTuningCheckpointPermissionResponse,
    )
    from aikit_openapi.params.list_fine_tuning_checkpoint_permissions import ListFineTuningCheckpointPermissionsParams

    class ListFineTuningCheckpointPermissionResponsePage(
        Page[FineTuningCheckpointPermission], ListFineTuningCheckpointPermissionResponse
    ): ...

    class DeleteFineTuningCheckpointPermissionResponseResult(
        OpenAIResult, DeleteFineTuningCheckpointPermissionResponse
    ): ...

    class ListFineTuningCheckpointPermissionResponseResult(
        OpenAIResult, ListFineTuningCheckpointPermissionResponse
    ): ...

    class ListKeywords(ListFineTuningCheckpointPermissionsParams, CallKeywords, total=False):
        """Keywords of `fine_tuning.checkpoints.permissions.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveKeywords(ListFineTuningCheckpointPermissionsParams, CallKeywords, total=False):
        """Keywords of `fine_tuning.checkpoints.permissions.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ListFineTuningCheckpointPermissionResponsePage = Page
    DeleteFineTuningCheckpointPermissionResponseResult = OpenAIResult
    ListFineTuningCheckpointPermissionResponseResult = OpenAIResult

__all__ = ["FineTuningCheckpointsPermissionsAPI"]


class FineTuningCheckpointsPermissionsAPI(Resource):
    """Permissions."""

    path: ClassVar[str] = "fine_tuning.checkpoints.permissions"

    @overload
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **keywords: Unpack[CallKeywords]
    ) -> ListFineTuningCheckpointPermissionResponsePage: ...

    @overload
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[ListFineTuningCheckpointPermissionResponsePage]],
    ) -> Future[ListFineTuningCheckpointPermissionResponsePage]: ...

    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **keywords: Any
    ) -> ListFineTuningCheckpointPermissionResponsePage | Future[ListFineTuningCheckpointPermissionResponsePage]:
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
                self._bound(ListFineTuningCheckpointPermissionResponsePage),
                path=(fine_tuned_model_checkpoint,),
                explicit={"project_ids": project_ids},
                keywords=keywords,
            )
        )

    @overload
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteFineTuningCheckpointPermissionResponseResult: ...

    @overload
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[CallbackKeywords[DeleteFineTuningCheckpointPermissionResponseResult]],
    ) -> Future[DeleteFineTuningCheckpointPermissionResponseResult]: ...

    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> (
        DeleteFineTuningCheckpointPermissionResponseResult | Future[DeleteFineTuningCheckpointPermissionResponseResult]
    ):
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
        return self._run(
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
    ) -> ListFineTuningCheckpointPermissionResponsePage: ...

    @overload
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[ListCallbackKeywords[ListFineTuningCheckpointPermissionResponsePage]],
    ) -> Future[ListFineTuningCheckpointPermissionResponsePage]: ...

    def list(
        self, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> ListFineTuningCheckpointPermissionResponsePage | Future[ListFineTuningCheckpointPermissionResponsePage]:
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
                self._bound(ListFineTuningCheckpointPermissionResponsePage),
                path=(fine_tuned_model_checkpoint,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ListFineTuningCheckpointPermissionResponseResult: ...

    @overload
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **keywords: Unpack[RetrieveCallbackKeywords[ListFineTuningCheckpointPermissionResponseResult]],
    ) -> Future[ListFineTuningCheckpointPermissionResponseResult]: ...

    def retrieve(
        self, fine_tuned_model_checkpoint: str, **keywords: Any
    ) -> ListFineTuningCheckpointPermissionResponseResult | Future[ListFineTuningCheckpointPermissionResponseResult]:
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
        return self._run(
            self._call(
                operations.list_fine_tuning_checkpoint_permissions,
                "retrieve",
                ListFineTuningCheckpointPermissionResponseResult._of,
                path=(fine_tuned_model_checkpoint,),
                keywords=keywords,
            )
        )
