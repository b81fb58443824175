# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.rate_limits`: rate limits of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.admin_organization_projects_rate_limits_api import (
        ListRateLimitsCallbackKeywords,
        ListRateLimitsKeywords,
        ProjectRateLimitResult,
        UpdateRateLimitCallbackKeywords,
        UpdateRateLimitKeywords,
    )
    from aikit_openapi.models import ProjectRateLimit, ProjectRateLimitListResponse

    class AsyncProjectRateLimitListResponsePage(AsyncPage[ProjectRateLimit], ProjectRateLimitListResponse): ...

else:
    AsyncProjectRateLimitListResponsePage = AsyncPage
    ProjectRateLimitResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsRateLimitsAPI"]


class AsyncAdminOrganizationProjectsRateLimitsAPI(AsyncResource):
    """Rate limits of projects."""

    path: ClassVar[str] = "admin.organization.projects.rate_limits"

    @overload
    def list_rate_limits(
        self, project_id: str, **keywords: Unpack[ListRateLimitsKeywords]
    ) -> AsyncPager[AsyncProjectRateLimitListResponsePage]: ...

    @overload
    def list_rate_limits(
        self, project_id: str, **keywords: Unpack[ListRateLimitsCallbackKeywords[AsyncProjectRateLimitListResponsePage]]
    ) -> AsyncPager[Task[AsyncProjectRateLimitListResponsePage]]: ...

    def list_rate_limits(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectRateLimitListResponsePage | Task[AsyncProjectRateLimitListResponsePage]]:
        """List the rate limits of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 100.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_rate_limits,
                "list_rate_limits",
                self._bound(AsyncProjectRateLimitListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **keywords: Unpack[UpdateRateLimitKeywords]
    ) -> ProjectRateLimitResult: ...

    @overload
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **keywords: Unpack[UpdateRateLimitCallbackKeywords[ProjectRateLimitResult]],
    ) -> Task[ProjectRateLimitResult]: ...

    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectRateLimitResult | Task[ProjectRateLimitResult]:
        """Update a rate limit of a project.

        Args:
            project_id: id of the project; must not be empty.
            rate_limit_id: id of the rate limit; must not be empty.
            **keywords: call options, and:
                max_requests_per_1_minute: an integer.
                max_tokens_per_1_minute: an integer.
                max_images_per_1_minute: an integer.
                max_audio_megabytes_per_1_minute: an integer.
                max_requests_per_1_day: an integer.
                batch_1_day_max_input_tokens: an integer.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.update_project_rate_limits,
                "update_rate_limit",
                ProjectRateLimitResult._of,
                path=(project_id, rate_limit_id),
                keywords=keywords,
            )
        )
