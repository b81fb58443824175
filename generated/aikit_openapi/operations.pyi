# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
from .api.admin_api_keys.admin_api_keys_create import OPERATION as admin_api_keys_create
from .api.admin_api_keys.admin_api_keys_delete import OPERATION as admin_api_keys_delete
from .api.admin_api_keys.admin_api_keys_get import OPERATION as admin_api_keys_get
from .api.admin_api_keys.admin_api_keys_list import OPERATION as admin_api_keys_list
from .api.assistants.cancel_run import OPERATION as cancel_run
from .api.assistants.create_assistant import OPERATION as create_assistant
from .api.assistants.create_message import OPERATION as create_message
from .api.assistants.create_run import OPERATION as create_run
from .api.assistants.create_thread import OPERATION as create_thread
from .api.assistants.create_thread_and_run import OPERATION as create_thread_and_run
from .api.assistants.delete_assistant import OPERATION as delete_assistant
from .api.assistants.delete_message import OPERATION as delete_message
from .api.assistants.delete_thread import OPERATION as delete_thread
from .api.assistants.get_assistant import OPERATION as get_assistant
from .api.assistants.get_message import OPERATION as get_message
from .api.assistants.get_run import OPERATION as get_run
from .api.assistants.get_run_step import OPERATION as get_run_step
from .api.assistants.get_thread import OPERATION as get_thread
from .api.assistants.list_assistants import OPERATION as list_assistants
from .api.assistants.list_messages import OPERATION as list_messages
from .api.assistants.list_run_steps import OPERATION as list_run_steps
from .api.assistants.list_runs import OPERATION as list_runs
from .api.assistants.modify_assistant import OPERATION as modify_assistant
from .api.assistants.modify_message import OPERATION as modify_message
from .api.assistants.modify_run import OPERATION as modify_run
from .api.assistants.modify_thread import OPERATION as modify_thread
from .api.assistants.submit_tool_ouputs_to_run import OPERATION as submit_tool_ouputs_to_run
from .api.audio.create_speech import OPERATION as create_speech
from .api.audio.create_transcription import OPERATION as create_transcription
from .api.audio.create_translation import OPERATION as create_translation
from .api.audio.create_voice import OPERATION as create_voice
from .api.audio.create_voice_consent import OPERATION as create_voice_consent
from .api.audio.delete_voice_consent import OPERATION as delete_voice_consent
from .api.audio.get_voice_consent import OPERATION as get_voice_consent
from .api.audio.list_voice_consents import OPERATION as list_voice_consents
from .api.audio.update_voice_consent import OPERATION as update_voice_consent
from .api.audit_logs.list_audit_logs import OPERATION as list_audit_logs
from .api.batch.cancel_batch import OPERATION as cancel_batch
from .api.batch.create_batch import OPERATION as create_batch
from .api.batch.list_batches import OPERATION as list_batches
from .api.batch.retrieve_batch import OPERATION as retrieve_batch
from .api.certificates.activate_organization_certificates import (
    OPERATION as activate_organization_certificates,
)
from .api.certificates.activate_project_certificates import OPERATION as activate_project_certificates
from .api.certificates.deactivate_organization_certificates import (
    OPERATION as deactivate_organization_certificates,
)
from .api.certificates.deactivate_project_certificates import OPERATION as deactivate_project_certificates
from .api.certificates.delete_certificate import OPERATION as delete_certificate
from .api.certificates.get_certificate import OPERATION as get_certificate
from .api.certificates.list_organization_certificates import OPERATION as list_organization_certificates
from .api.certificates.list_project_certificates import OPERATION as list_project_certificates
from .api.certificates.modify_certificate import OPERATION as modify_certificate
from .api.certificates.upload_certificate import OPERATION as upload_certificate
from .api.chat.create_chat_completion import OPERATION as create_chat_completion
from .api.chat.delete_chat_completion import OPERATION as delete_chat_completion
from .api.chat.get_chat_completion import OPERATION as get_chat_completion
from .api.chat.get_chat_completion_messages import OPERATION as get_chat_completion_messages
from .api.chat.list_chat_completions import OPERATION as list_chat_completions
from .api.chat.update_chat_completion import OPERATION as update_chat_completion
from .api.chatkit.cancel_chat_session_method import OPERATION as cancel_chat_session_method
from .api.chatkit.create_chat_session_method import OPERATION as create_chat_session_method
from .api.chatkit.delete_thread_method import OPERATION as delete_thread_method
from .api.chatkit.get_thread_method import OPERATION as get_thread_method
from .api.chatkit.list_thread_items_method import OPERATION as list_thread_items_method
from .api.chatkit.list_threads_method import OPERATION as list_threads_method
from .api.completions.create_completion import OPERATION as create_completion
from .api.containers.create_container import OPERATION as create_container
from .api.containers.create_container_file import OPERATION as create_container_file
from .api.containers.delete_container import OPERATION as delete_container
from .api.containers.delete_container_file import OPERATION as delete_container_file
from .api.containers.list_container_files import OPERATION as list_container_files
from .api.containers.list_containers import OPERATION as list_containers
from .api.containers.retrieve_container import OPERATION as retrieve_container
from .api.containers.retrieve_container_file import OPERATION as retrieve_container_file
from .api.containers.retrieve_container_file_content import OPERATION as retrieve_container_file_content
from .api.content_provenance_checks.create_content_provenance_check import (
    OPERATION as create_content_provenance_check,
)
from .api.conversations.create_conversation import OPERATION as create_conversation
from .api.conversations.create_conversation_items import OPERATION as create_conversation_items
from .api.conversations.delete_conversation import OPERATION as delete_conversation
from .api.conversations.delete_conversation_item import OPERATION as delete_conversation_item
from .api.conversations.get_conversation import OPERATION as get_conversation
from .api.conversations.get_conversation_item import OPERATION as get_conversation_item
from .api.conversations.list_conversation_items import OPERATION as list_conversation_items
from .api.conversations.update_conversation import OPERATION as update_conversation
from .api.data_retention.retrieve_organization_data_retention import (
    OPERATION as retrieve_organization_data_retention,
)
from .api.data_retention.retrieve_project_data_retention import OPERATION as retrieve_project_data_retention
from .api.data_retention.update_organization_data_retention import (
    OPERATION as update_organization_data_retention,
)
from .api.data_retention.update_project_data_retention import OPERATION as update_project_data_retention
from .api.embeddings.create_embedding import OPERATION as create_embedding
from .api.evals.cancel_eval_run import OPERATION as cancel_eval_run
from .api.evals.create_eval import OPERATION as create_eval
from .api.evals.create_eval_run import OPERATION as create_eval_run
from .api.evals.delete_eval import OPERATION as delete_eval
from .api.evals.delete_eval_run import OPERATION as delete_eval_run
from .api.evals.get_eval import OPERATION as get_eval
from .api.evals.get_eval_run import OPERATION as get_eval_run
from .api.evals.get_eval_run_output_item import OPERATION as get_eval_run_output_item
from .api.evals.get_eval_run_output_items import OPERATION as get_eval_run_output_items
from .api.evals.get_eval_runs import OPERATION as get_eval_runs
from .api.evals.list_evals import OPERATION as list_evals
from .api.evals.update_eval import OPERATION as update_eval
from .api.files.create_file import OPERATION as create_file
from .api.files.delete_file import OPERATION as delete_file
from .api.files.download_file import OPERATION as download_file
from .api.files.list_files import OPERATION as list_files
from .api.files.retrieve_file import OPERATION as retrieve_file
from .api.fine_tuning.cancel_fine_tuning_job import OPERATION as cancel_fine_tuning_job
from .api.fine_tuning.create_fine_tuning_checkpoint_permission import (
    OPERATION as create_fine_tuning_checkpoint_permission,
)
from .api.fine_tuning.create_fine_tuning_job import OPERATION as create_fine_tuning_job
from .api.fine_tuning.delete_fine_tuning_checkpoint_permission import (
    OPERATION as delete_fine_tuning_checkpoint_permission,
)
from .api.fine_tuning.list_fine_tuning_checkpoint_permissions import (
    OPERATION as list_fine_tuning_checkpoint_permissions,
)
from .api.fine_tuning.list_fine_tuning_events import OPERATION as list_fine_tuning_events
from .api.fine_tuning.list_fine_tuning_job_checkpoints import OPERATION as list_fine_tuning_job_checkpoints
from .api.fine_tuning.list_paginated_fine_tuning_jobs import OPERATION as list_paginated_fine_tuning_jobs
from .api.fine_tuning.pause_fine_tuning_job import OPERATION as pause_fine_tuning_job
from .api.fine_tuning.resume_fine_tuning_job import OPERATION as resume_fine_tuning_job
from .api.fine_tuning.retrieve_fine_tuning_job import OPERATION as retrieve_fine_tuning_job
from .api.fine_tuning.run_grader import OPERATION as run_grader
from .api.fine_tuning.validate_grader import OPERATION as validate_grader
from .api.group_organization_role_assignments.assign_group_role import OPERATION as assign_group_role
from .api.group_organization_role_assignments.list_group_role_assignments import (
    OPERATION as list_group_role_assignments,
)
from .api.group_organization_role_assignments.retrieve_group_role import OPERATION as retrieve_group_role
from .api.group_organization_role_assignments.unassign_group_role import OPERATION as unassign_group_role
from .api.group_users.add_group_user import OPERATION as add_group_user
from .api.group_users.list_group_users import OPERATION as list_group_users
from .api.group_users.remove_group_user import OPERATION as remove_group_user
from .api.group_users.retrieve_group_user import OPERATION as retrieve_group_user
from .api.groups.create_group import OPERATION as create_group
from .api.groups.delete_group import OPERATION as delete_group
from .api.groups.list_groups import OPERATION as list_groups
from .api.groups.retrieve_group import OPERATION as retrieve_group
from .api.groups.update_group import OPERATION as update_group
from .api.hosted_tools.retrieve_project_hosted_tool_permissions import (
    OPERATION as retrieve_project_hosted_tool_permissions,
)
from .api.hosted_tools.update_project_hosted_tool_permissions import (
    OPERATION as update_project_hosted_tool_permissions,
)
from .api.images.create_image import OPERATION as create_image
from .api.images.create_image_edit import OPERATION as create_image_edit
from .api.images.create_image_variation import OPERATION as create_image_variation
from .api.invites.delete_invite import OPERATION as delete_invite
from .api.invites.invite_user import OPERATION as invite_user
from .api.invites.list_invites import OPERATION as list_invites
from .api.invites.retrieve_invite import OPERATION as retrieve_invite
from .api.models.delete_model import OPERATION as delete_model
from .api.models.list_models import OPERATION as list_models
from .api.models.retrieve_model import OPERATION as retrieve_model
from .api.moderations.create_moderation import OPERATION as create_moderation
from .api.project_group_role_assignments.assign_project_group_role import (
    OPERATION as assign_project_group_role,
)
from .api.project_group_role_assignments.list_project_group_role_assignments import (
    OPERATION as list_project_group_role_assignments,
)
from .api.project_group_role_assignments.retrieve_project_group_role import (
    OPERATION as retrieve_project_group_role,
)
from .api.project_group_role_assignments.unassign_project_group_role import (
    OPERATION as unassign_project_group_role,
)
from .api.project_groups.add_project_group import OPERATION as add_project_group
from .api.project_groups.list_project_groups import OPERATION as list_project_groups
from .api.project_groups.remove_project_group import OPERATION as remove_project_group
from .api.project_groups.retrieve_project_group import OPERATION as retrieve_project_group
from .api.project_user_role_assignments.assign_project_user_role import OPERATION as assign_project_user_role
from .api.project_user_role_assignments.list_project_user_role_assignments import (
    OPERATION as list_project_user_role_assignments,
)
from .api.project_user_role_assignments.retrieve_project_user_role import (
    OPERATION as retrieve_project_user_role,
)
from .api.project_user_role_assignments.unassign_project_user_role import (
    OPERATION as unassign_project_user_role,
)
from .api.projects.archive_project import OPERATION as archive_project
from .api.projects.create_project import OPERATION as create_project
from .api.projects.create_project_service_account import OPERATION as create_project_service_account
from .api.projects.create_project_user import OPERATION as create_project_user
from .api.projects.delete_project_api_key import OPERATION as delete_project_api_key
from .api.projects.delete_project_model_permissions import OPERATION as delete_project_model_permissions
from .api.projects.delete_project_service_account import OPERATION as delete_project_service_account
from .api.projects.delete_project_user import OPERATION as delete_project_user
from .api.projects.list_project_api_keys import OPERATION as list_project_api_keys
from .api.projects.list_project_rate_limits import OPERATION as list_project_rate_limits
from .api.projects.list_project_service_accounts import OPERATION as list_project_service_accounts
from .api.projects.list_project_users import OPERATION as list_project_users
from .api.projects.list_projects import OPERATION as list_projects
from .api.projects.modify_project import OPERATION as modify_project
from .api.projects.modify_project_user import OPERATION as modify_project_user
from .api.projects.retrieve_project import OPERATION as retrieve_project
from .api.projects.retrieve_project_api_key import OPERATION as retrieve_project_api_key
from .api.projects.retrieve_project_model_permissions import OPERATION as retrieve_project_model_permissions
from .api.projects.retrieve_project_service_account import OPERATION as retrieve_project_service_account
from .api.projects.retrieve_project_user import OPERATION as retrieve_project_user
from .api.projects.update_project_model_permissions import OPERATION as update_project_model_permissions
from .api.projects.update_project_rate_limits import OPERATION as update_project_rate_limits
from .api.projects.update_project_service_account import OPERATION as update_project_service_account
from .api.realtime.accept_realtime_call import OPERATION as accept_realtime_call
from .api.realtime.create_realtime_call import OPERATION as create_realtime_call
from .api.realtime.create_realtime_client_secret import OPERATION as create_realtime_client_secret
from .api.realtime.create_realtime_session import OPERATION as create_realtime_session
from .api.realtime.create_realtime_transcription_session import (
    OPERATION as create_realtime_transcription_session,
)
from .api.realtime.create_realtime_translation_client_secret import (
    OPERATION as create_realtime_translation_client_secret,
)
from .api.realtime.hangup_realtime_call import OPERATION as hangup_realtime_call
from .api.realtime.refer_realtime_call import OPERATION as refer_realtime_call
from .api.realtime.reject_realtime_call import OPERATION as reject_realtime_call
from .api.responses.beta_cancel_response import OPERATION as beta_cancel_response
from .api.responses.beta_compact_conversation import OPERATION as beta_compact_conversation
from .api.responses.beta_create_response import OPERATION as beta_create_response
from .api.responses.beta_delete_response import OPERATION as beta_delete_response
from .api.responses.beta_get_input_token_counts import OPERATION as beta_get_input_token_counts
from .api.responses.beta_get_response import OPERATION as beta_get_response
from .api.responses.beta_list_input_items import OPERATION as beta_list_input_items
from .api.responses.cancel_response import OPERATION as cancel_response
from .api.responses.compact_conversation import OPERATION as compact_conversation
from .api.responses.create_response import OPERATION as create_response
from .api.responses.delete_response import OPERATION as delete_response
from .api.responses.get_input_token_counts import OPERATION as get_input_token_counts
from .api.responses.get_response import OPERATION as get_response
from .api.responses.list_input_items import OPERATION as list_input_items
from .api.roles.create_project_role import OPERATION as create_project_role
from .api.roles.create_role import OPERATION as create_role
from .api.roles.delete_project_role import OPERATION as delete_project_role
from .api.roles.delete_role import OPERATION as delete_role
from .api.roles.list_project_roles import OPERATION as list_project_roles
from .api.roles.list_roles import OPERATION as list_roles
from .api.roles.retrieve_project_role import OPERATION as retrieve_project_role
from .api.roles.retrieve_role import OPERATION as retrieve_role
from .api.roles.update_project_role import OPERATION as update_project_role
from .api.roles.update_role import OPERATION as update_role
from .api.service_accounts.create_project_service_account_api_key import (
    OPERATION as create_project_service_account_api_key,
)
from .api.skills.create_skill import OPERATION as create_skill
from .api.skills.create_skill_version import OPERATION as create_skill_version
from .api.skills.delete_skill import OPERATION as delete_skill
from .api.skills.delete_skill_version import OPERATION as delete_skill_version
from .api.skills.get_skill import OPERATION as get_skill
from .api.skills.get_skill_content import OPERATION as get_skill_content
from .api.skills.get_skill_version import OPERATION as get_skill_version
from .api.skills.get_skill_version_content import OPERATION as get_skill_version_content
from .api.skills.list_skill_versions import OPERATION as list_skill_versions
from .api.skills.list_skills import OPERATION as list_skills
from .api.skills.update_skill_default_version import OPERATION as update_skill_default_version
from .api.spend_alerts.create_organization_spend_alert import OPERATION as create_organization_spend_alert
from .api.spend_alerts.create_project_spend_alert import OPERATION as create_project_spend_alert
from .api.spend_alerts.delete_organization_spend_alert import OPERATION as delete_organization_spend_alert
from .api.spend_alerts.delete_project_spend_alert import OPERATION as delete_project_spend_alert
from .api.spend_alerts.list_organization_spend_alerts import OPERATION as list_organization_spend_alerts
from .api.spend_alerts.list_project_spend_alerts import OPERATION as list_project_spend_alerts
from .api.spend_alerts.retrieve_organization_spend_alert import OPERATION as retrieve_organization_spend_alert
from .api.spend_alerts.retrieve_project_spend_alert import OPERATION as retrieve_project_spend_alert
from .api.spend_alerts.update_organization_spend_alert import OPERATION as update_organization_spend_alert
from .api.spend_alerts.update_project_spend_alert import OPERATION as update_project_spend_alert
from .api.spend_limit.delete_organization_spend_limit import OPERATION as delete_organization_spend_limit
from .api.spend_limit.delete_project_spend_limit import OPERATION as delete_project_spend_limit
from .api.spend_limit.get_organization_spend_limit import OPERATION as get_organization_spend_limit
from .api.spend_limit.get_project_spend_limit import OPERATION as get_project_spend_limit
from .api.spend_limit.update_organization_spend_limit import OPERATION as update_organization_spend_limit
from .api.spend_limit.update_project_spend_limit import OPERATION as update_project_spend_limit
from .api.uploads.add_upload_part import OPERATION as add_upload_part
from .api.uploads.cancel_upload import OPERATION as cancel_upload
from .api.uploads.complete_upload import OPERATION as complete_upload
from .api.uploads.create_upload import OPERATION as create_upload
from .api.usage.usage_audio_speeches import OPERATION as usage_audio_speeches
from .api.usage.usage_audio_transcriptions import OPERATION as usage_audio_transcriptions
from .api.usage.usage_code_interpreter_sessions import OPERATION as usage_code_interpreter_sessions
from .api.usage.usage_completions import OPERATION as usage_completions
from .api.usage.usage_costs import OPERATION as usage_costs
from .api.usage.usage_embeddings import OPERATION as usage_embeddings
from .api.usage.usage_file_search_calls import OPERATION as usage_file_search_calls
from .api.usage.usage_images import OPERATION as usage_images
from .api.usage.usage_moderations import OPERATION as usage_moderations
from .api.usage.usage_vector_stores import OPERATION as usage_vector_stores
from .api.usage.usage_web_search_calls import OPERATION as usage_web_search_calls
from .api.user_organization_role_assignments.assign_user_role import OPERATION as assign_user_role
from .api.user_organization_role_assignments.list_user_role_assignments import (
    OPERATION as list_user_role_assignments,
)
from .api.user_organization_role_assignments.retrieve_user_role import OPERATION as retrieve_user_role
from .api.user_organization_role_assignments.unassign_user_role import OPERATION as unassign_user_role
from .api.users.delete_user import OPERATION as delete_user
from .api.users.list_users import OPERATION as list_users
from .api.users.modify_user import OPERATION as modify_user
from .api.users.retrieve_user import OPERATION as retrieve_user
from .api.vector_stores.cancel_vector_store_file_batch import OPERATION as cancel_vector_store_file_batch
from .api.vector_stores.create_vector_store import OPERATION as create_vector_store
from .api.vector_stores.create_vector_store_file import OPERATION as create_vector_store_file
from .api.vector_stores.create_vector_store_file_batch import OPERATION as create_vector_store_file_batch
from .api.vector_stores.delete_vector_store import OPERATION as delete_vector_store
from .api.vector_stores.delete_vector_store_file import OPERATION as delete_vector_store_file
from .api.vector_stores.get_vector_store import OPERATION as get_vector_store
from .api.vector_stores.get_vector_store_file import OPERATION as get_vector_store_file
from .api.vector_stores.get_vector_store_file_batch import OPERATION as get_vector_store_file_batch
from .api.vector_stores.list_files_in_vector_store_batch import OPERATION as list_files_in_vector_store_batch
from .api.vector_stores.list_vector_store_files import OPERATION as list_vector_store_files
from .api.vector_stores.list_vector_stores import OPERATION as list_vector_stores
from .api.vector_stores.modify_vector_store import OPERATION as modify_vector_store
from .api.vector_stores.retrieve_vector_store_file_content import (
    OPERATION as retrieve_vector_store_file_content,
)
from .api.vector_stores.search_vector_store import OPERATION as search_vector_store
from .api.vector_stores.update_vector_store_file_attributes import (
    OPERATION as update_vector_store_file_attributes,
)
from .api.videos.create_video import OPERATION as create_video
from .api.videos.create_video_character import OPERATION as create_video_character
from .api.videos.create_video_edit import OPERATION as create_video_edit
from .api.videos.create_video_extend import OPERATION as create_video_extend
from .api.videos.create_video_remix import OPERATION as create_video_remix
from .api.videos.delete_video import OPERATION as delete_video
from .api.videos.get_video import OPERATION as get_video
from .api.videos.get_video_character import OPERATION as get_video_character
from .api.videos.list_videos import OPERATION as list_videos
from .api.videos.retrieve_video_content import OPERATION as retrieve_video_content

__all__ = [
    "accept_realtime_call",
    "activate_organization_certificates",
    "activate_project_certificates",
    "add_group_user",
    "add_project_group",
    "add_upload_part",
    "admin_api_keys_create",
    "admin_api_keys_delete",
    "admin_api_keys_get",
    "admin_api_keys_list",
    "archive_project",
    "assign_group_role",
    "assign_project_group_role",
    "assign_project_user_role",
    "assign_user_role",
    "beta_cancel_response",
    "beta_compact_conversation",
    "beta_create_response",
    "beta_delete_response",
    "beta_get_input_token_counts",
    "beta_get_response",
    "beta_list_input_items",
    "cancel_batch",
    "cancel_chat_session_method",
    "cancel_eval_run",
    "cancel_fine_tuning_job",
    "cancel_response",
    "cancel_run",
    "cancel_upload",
    "cancel_vector_store_file_batch",
    "compact_conversation",
    "complete_upload",
    "create_assistant",
    "create_batch",
    "create_chat_completion",
    "create_chat_session_method",
    "create_completion",
    "create_container",
    "create_container_file",
    "create_content_provenance_check",
    "create_conversation",
    "create_conversation_items",
    "create_embedding",
    "create_eval",
    "create_eval_run",
    "create_file",
    "create_fine_tuning_checkpoint_permission",
    "create_fine_tuning_job",
    "create_group",
    "create_image",
    "create_image_edit",
    "create_image_variation",
    "create_message",
    "create_moderation",
    "create_organization_spend_alert",
    "create_project",
    "create_project_role",
    "create_project_service_account",
    "create_project_service_account_api_key",
    "create_project_spend_alert",
    "create_project_user",
    "create_realtime_call",
    "create_realtime_client_secret",
    "create_realtime_session",
    "create_realtime_transcription_session",
    "create_realtime_translation_client_secret",
    "create_response",
    "create_role",
    "create_run",
    "create_skill",
    "create_skill_version",
    "create_speech",
    "create_thread",
    "create_thread_and_run",
    "create_transcription",
    "create_translation",
    "create_upload",
    "create_vector_store",
    "create_vector_store_file",
    "create_vector_store_file_batch",
    "create_video",
    "create_video_character",
    "create_video_edit",
    "create_video_extend",
    "create_video_remix",
    "create_voice",
    "create_voice_consent",
    "deactivate_organization_certificates",
    "deactivate_project_certificates",
    "delete_assistant",
    "delete_certificate",
    "delete_chat_completion",
    "delete_container",
    "delete_container_file",
    "delete_conversation",
    "delete_conversation_item",
    "delete_eval",
    "delete_eval_run",
    "delete_file",
    "delete_fine_tuning_checkpoint_permission",
    "delete_group",
    "delete_invite",
    "delete_message",
    "delete_model",
    "delete_organization_spend_alert",
    "delete_organization_spend_limit",
    "delete_project_api_key",
    "delete_project_model_permissions",
    "delete_project_role",
    "delete_project_service_account",
    "delete_project_spend_alert",
    "delete_project_spend_limit",
    "delete_project_user",
    "delete_response",
    "delete_role",
    "delete_skill",
    "delete_skill_version",
    "delete_thread",
    "delete_thread_method",
    "delete_user",
    "delete_vector_store",
    "delete_vector_store_file",
    "delete_video",
    "delete_voice_consent",
    "download_file",
    "get_assistant",
    "get_certificate",
    "get_chat_completion",
    "get_chat_completion_messages",
    "get_conversation",
    "get_conversation_item",
    "get_eval",
    "get_eval_run",
    "get_eval_run_output_item",
    "get_eval_run_output_items",
    "get_eval_runs",
    "get_input_token_counts",
    "get_message",
    "get_organization_spend_limit",
    "get_project_spend_limit",
    "get_response",
    "get_run",
    "get_run_step",
    "get_skill",
    "get_skill_content",
    "get_skill_version",
    "get_skill_version_content",
    "get_thread",
    "get_thread_method",
    "get_vector_store",
    "get_vector_store_file",
    "get_vector_store_file_batch",
    "get_video",
    "get_video_character",
    "get_voice_consent",
    "hangup_realtime_call",
    "invite_user",
    "list_assistants",
    "list_audit_logs",
    "list_batches",
    "list_chat_completions",
    "list_container_files",
    "list_containers",
    "list_conversation_items",
    "list_evals",
    "list_files",
    "list_files_in_vector_store_batch",
    "list_fine_tuning_checkpoint_permissions",
    "list_fine_tuning_events",
    "list_fine_tuning_job_checkpoints",
    "list_group_role_assignments",
    "list_group_users",
    "list_groups",
    "list_input_items",
    "list_invites",
    "list_messages",
    "list_models",
    "list_organization_certificates",
    "list_organization_spend_alerts",
    "list_paginated_fine_tuning_jobs",
    "list_project_api_keys",
    "list_project_certificates",
    "list_project_group_role_assignments",
    "list_project_groups",
    "list_project_rate_limits",
    "list_project_roles",
    "list_project_service_accounts",
    "list_project_spend_alerts",
    "list_project_user_role_assignments",
    "list_project_users",
    "list_projects",
    "list_roles",
    "list_run_steps",
    "list_runs",
    "list_skill_versions",
    "list_skills",
    "list_thread_items_method",
    "list_threads_method",
    "list_user_role_assignments",
    "list_users",
    "list_vector_store_files",
    "list_vector_stores",
    "list_videos",
    "list_voice_consents",
    "modify_assistant",
    "modify_certificate",
    "modify_message",
    "modify_project",
    "modify_project_user",
    "modify_run",
    "modify_thread",
    "modify_user",
    "modify_vector_store",
    "pause_fine_tuning_job",
    "refer_realtime_call",
    "reject_realtime_call",
    "remove_group_user",
    "remove_project_group",
    "resume_fine_tuning_job",
    "retrieve_batch",
    "retrieve_container",
    "retrieve_container_file",
    "retrieve_container_file_content",
    "retrieve_file",
    "retrieve_fine_tuning_job",
    "retrieve_group",
    "retrieve_group_role",
    "retrieve_group_user",
    "retrieve_invite",
    "retrieve_model",
    "retrieve_organization_data_retention",
    "retrieve_organization_spend_alert",
    "retrieve_project",
    "retrieve_project_api_key",
    "retrieve_project_data_retention",
    "retrieve_project_group",
    "retrieve_project_group_role",
    "retrieve_project_hosted_tool_permissions",
    "retrieve_project_model_permissions",
    "retrieve_project_role",
    "retrieve_project_service_account",
    "retrieve_project_spend_alert",
    "retrieve_project_user",
    "retrieve_project_user_role",
    "retrieve_role",
    "retrieve_user",
    "retrieve_user_role",
    "retrieve_vector_store_file_content",
    "retrieve_video_content",
    "run_grader",
    "search_vector_store",
    "submit_tool_ouputs_to_run",
    "unassign_group_role",
    "unassign_project_group_role",
    "unassign_project_user_role",
    "unassign_user_role",
    "update_chat_completion",
    "update_conversation",
    "update_eval",
    "update_group",
    "update_organization_data_retention",
    "update_organization_spend_alert",
    "update_organization_spend_limit",
    "update_project_data_retention",
    "update_project_hosted_tool_permissions",
    "update_project_model_permissions",
    "update_project_rate_limits",
    "update_project_role",
    "update_project_service_account",
    "update_project_spend_alert",
    "update_project_spend_limit",
    "update_role",
    "update_skill_default_version",
    "update_vector_store_file_attributes",
    "update_voice_consent",
    "upload_certificate",
    "usage_audio_speeches",
    "usage_audio_transcriptions",
    "usage_code_interpreter_sessions",
    "usage_completions",
    "usage_costs",
    "usage_embeddings",
    "usage_file_search_calls",
    "usage_images",
    "usage_moderations",
    "usage_vector_stores",
    "usage_web_search_calls",
    "validate_grader",
]
