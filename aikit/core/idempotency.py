"""Side effects of operations: whether to repeat one if it is not known whether it was carried out.

That is unknown if the connection is lost after the request was sent, if no answer arrives in time, or if a gateway
answers instead of the service. Reading and deleting are always safe to repeat; this is the one table for operations
that post. An operation that is not in it, such as one from a newer document, counts as creating something.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from aikit_openapi.operation import Request

__all__ = ["ANSWERING", "CREATING", "REPEATABLE", "Effect", "effect_of", "where_to_look"]

Effect = Literal["answer", "repeat", "create"]
"""The effect of a call: only its answer; the same state however often it is made; or something new each time."""

ANSWERING: Final = frozenset(
    """
    beta_compact_conversation beta_create_response beta_get_input_token_counts compact_conversation
    create_chat_completion create_completion create_content_provenance_check create_embedding create_image
    create_image_edit create_image_variation create_moderation create_realtime_client_secret create_realtime_session
    create_realtime_transcription_session create_realtime_translation_client_secret create_response create_speech
    create_transcription create_translation get_input_token_counts run_grader search_vector_store validate_grader
    """.split()
)
"""Operations whose only effect is their answer (secrets of a realtime session expire by themselves)."""

REPEATABLE: Final = frozenset(
    """
    accept_realtime_call activate_organization_certificates activate_project_certificates add_group_user
    add_project_group archive_project assign_group_role assign_project_group_role assign_project_user_role
    assign_user_role beta_cancel_response cancel_batch cancel_chat_session_method cancel_eval_run
    cancel_fine_tuning_job cancel_response cancel_run cancel_upload cancel_vector_store_file_batch
    create_project_user deactivate_organization_certificates deactivate_project_certificates hangup_realtime_call
    modify_assistant modify_certificate modify_message modify_project modify_project_user modify_run modify_thread
    modify_user modify_vector_store pause_fine_tuning_job refer_realtime_call reject_realtime_call
    resume_fine_tuning_job update_chat_completion update_conversation update_eval update_group
    update_organization_data_retention update_organization_spend_alert update_organization_spend_limit
    update_project_data_retention update_project_hosted_tool_permissions update_project_model_permissions
    update_project_rate_limits update_project_role update_project_service_account update_project_spend_alert
    update_project_spend_limit update_role update_skill_default_version update_vector_store_file_attributes
    update_voice_consent
    """.split()
)
"""Operations that lead to the same state however often they are called."""

CREATING: Final[Mapping[str, str]] = {
    operation: path
    for path, operations in {
        "/assistants": "create_assistant",
        "/audio/voice_consents": "create_voice_consent",
        "/batches": "create_batch",
        "/containers": "create_container",
        "/containers/{container_id}/files": "create_container_file",
        "/conversations/{conversation_id}/items": "create_conversation_items",
        "/evals": "create_eval",
        "/evals/{eval_id}/runs": "create_eval_run",
        "/files": "create_file complete_upload",
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": ""
        "create_fine_tuning_checkpoint_permission",
        "/fine_tuning/jobs": "create_fine_tuning_job",
        "/organization/admin_api_keys": "admin_api_keys_create",
        "/organization/certificates": "upload_certificate",
        "/organization/groups": "create_group",
        "/organization/invites": "invite_user",
        "/organization/projects": "create_project",
        "/organization/projects/{project_id}/api_keys": "create_project_service_account_api_key",
        "/organization/projects/{project_id}/service_accounts": "create_project_service_account",
        "/organization/projects/{project_id}/spend_alerts": "create_project_spend_alert",
        "/organization/roles": "create_role",
        "/organization/spend_alerts": "create_organization_spend_alert",
        "/projects/{project_id}/roles": "create_project_role",
        "/skills": "create_skill",
        "/skills/{skill_id}/versions": "create_skill_version",
        "/threads/{thread_id}/messages": "create_message",
        "/threads/{thread_id}/runs": "create_run",
        "/threads/{thread_id}/runs/{run_id}": "submit_tool_ouputs_to_run",
        "/vector_stores": "create_vector_store",
        "/vector_stores/{vector_store_id}/files": "create_vector_store_file create_vector_store_file_batch",
        "/videos": "create_video create_video_edit create_video_extend create_video_remix",
        # Nothing lists what these create.
        "": "add_upload_part create_chat_session_method create_conversation create_realtime_call create_thread"
        " create_thread_and_run create_upload create_video_character create_voice",
    }.items()
    for operation in operations.split()
}
"""Operations that create something with each call, with the path whose GET shows whether it exists."""

# Body fields that make an operation of `ANSWERING` create something, if set.
_CREATING_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "create_chat_completion": ("store",),
    # A stored response does no harm. A background response costs money even if its result is never read, and a response
    # in a conversation adds items to it.
    "create_response": ("background", "conversation"),
    "beta_create_response": ("background", "conversation"),
}

_STORED_CHATS: Final = "/chat/completions"
_CONVERSATION_ITEMS: Final = "/conversations/{conversation_id}/items"


def effect_of(request: Request[Any, Any], extra_body: Mapping[str, Any] | None = None) -> Effect:
    """Return the effect of a call.

    Args:
        request: the call.
        extra_body: fields that a call option adds to its body.
    """
    operation = request.operation
    if operation.method != "POST":
        return "answer" if operation.method in ("GET", "HEAD") else "repeat"
    if operation.id in ANSWERING:
        return "create" if _creating_fields(request, extra_body) else "answer"
    return "repeat" if operation.id in REPEATABLE else "create"


def where_to_look(request: Request[Any, Any], extra_body: Mapping[str, Any] | None = None) -> str:
    """Return the path whose GET shows whether a creating call was carried out; empty if there is none."""
    fields = _creating_fields(request, extra_body)
    if "store" in fields:
        return _STORED_CHATS
    if "conversation" in fields:
        return _CONVERSATION_ITEMS
    return CREATING.get(request.operation.id, "")


def _creating_fields(request: Request[Any, Any], extra_body: Mapping[str, Any] | None) -> list[str]:
    """Return the body fields that make the call create something."""
    names = _CREATING_FIELDS.get(request.operation.id, ())
    return [name for name in names if _field(request.body, extra_body or {}, name)]


def _field(body: Any, extra_body: Mapping[str, Any], name: str) -> Any:
    if name in extra_body:
        return extra_body[name]
    return body.get(name) if isinstance(body, Mapping) else getattr(body, name, None)
