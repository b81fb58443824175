# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .audit_log_actor import AuditLogActor
    from .audit_log_api_key_created import AuditLogApiKeyCreated
    from .audit_log_api_key_deleted import AuditLogApiKeyDeleted
    from .audit_log_api_key_updated import AuditLogApiKeyUpdated
    from .audit_log_certificate_created import AuditLogCertificateCreated
    from .audit_log_certificate_deleted import AuditLogCertificateDeleted
    from .audit_log_certificate_updated import AuditLogCertificateUpdated
    from .audit_log_certificates_activated import AuditLogCertificatesActivated
    from .audit_log_certificates_deactivated import AuditLogCertificatesDeactivated
    from .audit_log_checkpoint_permission_created import AuditLogCheckpointPermissionCreated
    from .audit_log_checkpoint_permission_deleted import AuditLogCheckpointPermissionDeleted
    from .audit_log_event_type import AuditLogEventType
    from .audit_log_external_key_registered import AuditLogExternalKeyRegistered
    from .audit_log_external_key_removed import AuditLogExternalKeyRemoved
    from .audit_log_group_created import AuditLogGroupCreated
    from .audit_log_group_deleted import AuditLogGroupDeleted
    from .audit_log_group_updated import AuditLogGroupUpdated
    from .audit_log_invite_accepted import AuditLogInviteAccepted
    from .audit_log_invite_deleted import AuditLogInviteDeleted
    from .audit_log_invite_sent import AuditLogInviteSent
    from .audit_log_ip_allowlist_config_activated import AuditLogIpAllowlistConfigActivated
    from .audit_log_ip_allowlist_config_deactivated import AuditLogIpAllowlistConfigDeactivated
    from .audit_log_ip_allowlist_created import AuditLogIpAllowlistCreated
    from .audit_log_ip_allowlist_deleted import AuditLogIpAllowlistDeleted
    from .audit_log_ip_allowlist_updated import AuditLogIpAllowlistUpdated
    from .audit_log_login_failed import AuditLogLoginFailed
    from .audit_log_logout_failed import AuditLogLogoutFailed
    from .audit_log_organization_updated import AuditLogOrganizationUpdated
    from .audit_log_project import AuditLogProject
    from .audit_log_project_archived import AuditLogProjectArchived
    from .audit_log_project_created import AuditLogProjectCreated
    from .audit_log_project_deleted import AuditLogProjectDeleted
    from .audit_log_project_updated import AuditLogProjectUpdated
    from .audit_log_rate_limit_deleted import AuditLogRateLimitDeleted
    from .audit_log_rate_limit_updated import AuditLogRateLimitUpdated
    from .audit_log_role_assignment_created import AuditLogRoleAssignmentCreated
    from .audit_log_role_assignment_deleted import AuditLogRoleAssignmentDeleted
    from .audit_log_role_bound_to_resource import AuditLogRoleBoundToResource
    from .audit_log_role_created import AuditLogRoleCreated
    from .audit_log_role_deleted import AuditLogRoleDeleted
    from .audit_log_role_unbound_from_resource import AuditLogRoleUnboundFromResource
    from .audit_log_role_updated import AuditLogRoleUpdated
    from .audit_log_scim_disabled import AuditLogScimDisabled
    from .audit_log_scim_enabled import AuditLogScimEnabled
    from .audit_log_service_account_created import AuditLogServiceAccountCreated
    from .audit_log_service_account_deleted import AuditLogServiceAccountDeleted
    from .audit_log_service_account_updated import AuditLogServiceAccountUpdated
    from .audit_log_user_added import AuditLogUserAdded
    from .audit_log_user_deleted import AuditLogUserDeleted
    from .audit_log_user_updated import AuditLogUserUpdated
    from .audit_log_workload_identity_provider_created import AuditLogWorkloadIdentityProviderCreated
    from .audit_log_workload_identity_provider_deleted import AuditLogWorkloadIdentityProviderDeleted
    from .audit_log_workload_identity_provider_mapping_created import (
        AuditLogWorkloadIdentityProviderMappingCreated,
    )
    from .audit_log_workload_identity_provider_mapping_deleted import (
        AuditLogWorkloadIdentityProviderMappingDeleted,
    )
    from .audit_log_workload_identity_provider_mapping_updated import (
        AuditLogWorkloadIdentityProviderMappingUpdated,
    )
    from .audit_log_workload_identity_provider_updated import AuditLogWorkloadIdentityProviderUpdated


@model
class AuditLog(_Model):
    """`AuditLog` of the API."""

    id: str
    type: AuditLogEventType
    effective_at: int
    """Unix time in seconds."""
    project: AuditLogProject | None
    actor: AuditLogActor | None
    api_key_created: AuditLogApiKeyCreated | None
    api_key_updated: AuditLogApiKeyUpdated | None
    api_key_deleted: AuditLogApiKeyDeleted | None
    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None
    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None
    external_key_registered: AuditLogExternalKeyRegistered | None
    external_key_removed: AuditLogExternalKeyRemoved | None
    group_created: AuditLogGroupCreated | None
    group_updated: AuditLogGroupUpdated | None
    group_deleted: AuditLogGroupDeleted | None
    scim_enabled: AuditLogScimEnabled | None
    scim_disabled: AuditLogScimDisabled | None
    invite_sent: AuditLogInviteSent | None
    invite_accepted: AuditLogInviteAccepted | None
    invite_deleted: AuditLogInviteDeleted | None
    ip_allowlist_created: AuditLogIpAllowlistCreated | None
    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None
    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None
    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None
    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None
    login_succeeded: dict[str, Any] | None
    login_failed: AuditLogLoginFailed | None
    logout_succeeded: dict[str, Any] | None
    logout_failed: AuditLogLogoutFailed | None
    organization_updated: AuditLogOrganizationUpdated | None
    project_created: AuditLogProjectCreated | None
    project_updated: AuditLogProjectUpdated | None
    project_archived: AuditLogProjectArchived | None
    project_deleted: AuditLogProjectDeleted | None
    rate_limit_updated: AuditLogRateLimitUpdated | None
    rate_limit_deleted: AuditLogRateLimitDeleted | None
    role_created: AuditLogRoleCreated | None
    role_updated: AuditLogRoleUpdated | None
    role_deleted: AuditLogRoleDeleted | None
    role_assignment_created: AuditLogRoleAssignmentCreated | None
    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None
    role_bound_to_resource: AuditLogRoleBoundToResource | None
    role_unbound_from_resource: AuditLogRoleUnboundFromResource | None
    service_account_created: AuditLogServiceAccountCreated | None
    service_account_updated: AuditLogServiceAccountUpdated | None
    service_account_deleted: AuditLogServiceAccountDeleted | None
    workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None
    workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None
    workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None
    workload_identity_provider_mapping_created: AuditLogWorkloadIdentityProviderMappingCreated | None
    workload_identity_provider_mapping_updated: AuditLogWorkloadIdentityProviderMappingUpdated | None
    workload_identity_provider_mapping_deleted: AuditLogWorkloadIdentityProviderMappingDeleted | None
    user_added: AuditLogUserAdded | None
    user_updated: AuditLogUserUpdated | None
    user_deleted: AuditLogUserDeleted | None
    certificate_created: AuditLogCertificateCreated | None
    certificate_updated: AuditLogCertificateUpdated | None
    certificate_deleted: AuditLogCertificateDeleted | None
    certificates_activated: AuditLogCertificatesActivated | None
    certificates_deactivated: AuditLogCertificatesDeactivated | None

    _required = ("id", "type", "effective_at")
    _renamed = {
        "api_key_created": "api_key.created",
        "api_key_updated": "api_key.updated",
        "api_key_deleted": "api_key.deleted",
        "checkpoint_permission_created": "checkpoint.permission.created",
        "checkpoint_permission_deleted": "checkpoint.permission.deleted",
        "external_key_registered": "external_key.registered",
        "external_key_removed": "external_key.removed",
        "group_created": "group.created",
        "group_updated": "group.updated",
        "group_deleted": "group.deleted",
        "scim_enabled": "scim.enabled",
        "scim_disabled": "scim.disabled",
        "invite_sent": "invite.sent",
        "invite_accepted": "invite.accepted",
        "invite_deleted": "invite.deleted",
        "ip_allowlist_created": "ip_allowlist.created",
        "ip_allowlist_updated": "ip_allowlist.updated",
        "ip_allowlist_deleted": "ip_allowlist.deleted",
        "ip_allowlist_config_activated": "ip_allowlist.config.activated",
        "ip_allowlist_config_deactivated": "ip_allowlist.config.deactivated",
        "login_succeeded": "login.succeeded",
        "login_failed": "login.failed",
        "logout_succeeded": "logout.succeeded",
        "logout_failed": "logout.failed",
        "organization_updated": "organization.updated",
        "project_created": "project.created",
        "project_updated": "project.updated",
        "project_archived": "project.archived",
        "project_deleted": "project.deleted",
        "rate_limit_updated": "rate_limit.updated",
        "rate_limit_deleted": "rate_limit.deleted",
        "role_created": "role.created",
        "role_updated": "role.updated",
        "role_deleted": "role.deleted",
        "role_assignment_created": "role.assignment.created",
        "role_assignment_deleted": "role.assignment.deleted",
        "role_bound_to_resource": "role.bound_to_resource",
        "role_unbound_from_resource": "role.unbound_from_resource",
        "service_account_created": "service_account.created",
        "service_account_updated": "service_account.updated",
        "service_account_deleted": "service_account.deleted",
        "workload_identity_provider_created": "workload_identity_provider.created",
        "workload_identity_provider_updated": "workload_identity_provider.updated",
        "workload_identity_provider_deleted": "workload_identity_provider.deleted",
        "workload_identity_provider_mapping_created": "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping_updated": "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping_deleted": "workload_identity_provider_mapping.deleted",
        "user_added": "user.added",
        "user_updated": "user.updated",
        "user_deleted": "user.deleted",
        "certificate_created": "certificate.created",
        "certificate_updated": "certificate.updated",
        "certificate_deleted": "certificate.deleted",
        "certificates_activated": "certificates.activated",
        "certificates_deactivated": "certificates.deactivated",
    }
    _decoders = {
        "project": one("AuditLogProject"),
        "actor": one("AuditLogActor"),
        "api_key.created": one("AuditLogApiKeyCreated"),
        "api_key.updated": one("AuditLogApiKeyUpdated"),
        "api_key.deleted": one("AuditLogApiKeyDeleted"),
        "checkpoint.permission.created": one("AuditLogCheckpointPermissionCreated"),
        "checkpoint.permission.deleted": one("AuditLogCheckpointPermissionDeleted"),
        "external_key.registered": one("AuditLogExternalKeyRegistered"),
        "external_key.removed": one("AuditLogExternalKeyRemoved"),
        "group.created": one("AuditLogGroupCreated"),
        "group.updated": one("AuditLogGroupUpdated"),
        "group.deleted": one("AuditLogGroupDeleted"),
        "scim.enabled": one("AuditLogScimEnabled"),
        "scim.disabled": one("AuditLogScimDisabled"),
        "invite.sent": one("AuditLogInviteSent"),
        "invite.accepted": one("AuditLogInviteAccepted"),
        "invite.deleted": one("AuditLogInviteDeleted"),
        "ip_allowlist.created": one("AuditLogIpAllowlistCreated"),
        "ip_allowlist.updated": one("AuditLogIpAllowlistUpdated"),
        "ip_allowlist.deleted": one("AuditLogIpAllowlistDeleted"),
        "ip_allowlist.config.activated": one("AuditLogIpAllowlistConfigActivated"),
        "ip_allowlist.config.deactivated": one("AuditLogIpAllowlistConfigDeactivated"),
        "login.failed": one("AuditLogLoginFailed"),
        "logout.failed": one("AuditLogLogoutFailed"),
        "organization.updated": one("AuditLogOrganizationUpdated"),
        "project.created": one("AuditLogProjectCreated"),
        "project.updated": one("AuditLogProjectUpdated"),
        "project.archived": one("AuditLogProjectArchived"),
        "project.deleted": one("AuditLogProjectDeleted"),
        "rate_limit.updated": one("AuditLogRateLimitUpdated"),
        "rate_limit.deleted": one("AuditLogRateLimitDeleted"),
        "role.created": one("AuditLogRoleCreated"),
        "role.updated": one("AuditLogRoleUpdated"),
        "role.deleted": one("AuditLogRoleDeleted"),
        "role.assignment.created": one("AuditLogRoleAssignmentCreated"),
        "role.assignment.deleted": one("AuditLogRoleAssignmentDeleted"),
        "role.bound_to_resource": one("AuditLogRoleBoundToResource"),
        "role.unbound_from_resource": one("AuditLogRoleUnboundFromResource"),
        "service_account.created": one("AuditLogServiceAccountCreated"),
        "service_account.updated": one("AuditLogServiceAccountUpdated"),
        "service_account.deleted": one("AuditLogServiceAccountDeleted"),
        "workload_identity_provider.created": one("AuditLogWorkloadIdentityProviderCreated"),
        "workload_identity_provider.updated": one("AuditLogWorkloadIdentityProviderUpdated"),
        "workload_identity_provider.deleted": one("AuditLogWorkloadIdentityProviderDeleted"),
        "workload_identity_provider_mapping.created": one("AuditLogWorkloadIdentityProviderMappingCreated"),
        "workload_identity_provider_mapping.updated": one("AuditLogWorkloadIdentityProviderMappingUpdated"),
        "workload_identity_provider_mapping.deleted": one("AuditLogWorkloadIdentityProviderMappingDeleted"),
        "user.added": one("AuditLogUserAdded"),
        "user.updated": one("AuditLogUserUpdated"),
        "user.deleted": one("AuditLogUserDeleted"),
        "certificate.created": one("AuditLogCertificateCreated"),
        "certificate.updated": one("AuditLogCertificateUpdated"),
        "certificate.deleted": one("AuditLogCertificateDeleted"),
        "certificates.activated": one("AuditLogCertificatesActivated"),
        "certificates.deactivated": one("AuditLogCertificatesDeactivated"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: AuditLogEventType,
            effective_at: int,
            project: AuditLogProject | Mapping[str, Any] | Unset = ...,
            actor: AuditLogActor | Mapping[str, Any] | None | Unset = ...,
            api_key_created: AuditLogApiKeyCreated | Mapping[str, Any] | Unset = ...,
            api_key_updated: AuditLogApiKeyUpdated | Mapping[str, Any] | Unset = ...,
            api_key_deleted: AuditLogApiKeyDeleted | Mapping[str, Any] | Unset = ...,
            checkpoint_permission_created: AuditLogCheckpointPermissionCreated
            | Mapping[str, Any]
            | Unset = ...,
            checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted
            | Mapping[str, Any]
            | Unset = ...,
            external_key_registered: AuditLogExternalKeyRegistered | Mapping[str, Any] | Unset = ...,
            external_key_removed: AuditLogExternalKeyRemoved | Mapping[str, Any] | Unset = ...,
            group_created: AuditLogGroupCreated | Mapping[str, Any] | Unset = ...,
            group_updated: AuditLogGroupUpdated | Mapping[str, Any] | Unset = ...,
            group_deleted: AuditLogGroupDeleted | Mapping[str, Any] | Unset = ...,
            scim_enabled: AuditLogScimEnabled | Mapping[str, Any] | Unset = ...,
            scim_disabled: AuditLogScimDisabled | Mapping[str, Any] | Unset = ...,
            invite_sent: AuditLogInviteSent | Mapping[str, Any] | Unset = ...,
            invite_accepted: AuditLogInviteAccepted | Mapping[str, Any] | Unset = ...,
            invite_deleted: AuditLogInviteDeleted | Mapping[str, Any] | Unset = ...,
            ip_allowlist_created: AuditLogIpAllowlistCreated | Mapping[str, Any] | Unset = ...,
            ip_allowlist_updated: AuditLogIpAllowlistUpdated | Mapping[str, Any] | Unset = ...,
            ip_allowlist_deleted: AuditLogIpAllowlistDeleted | Mapping[str, Any] | Unset = ...,
            ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated
            | Mapping[str, Any]
            | Unset = ...,
            ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated
            | Mapping[str, Any]
            | Unset = ...,
            login_succeeded: Mapping[str, Any] | Unset = ...,
            login_failed: AuditLogLoginFailed | Mapping[str, Any] | Unset = ...,
            logout_succeeded: Mapping[str, Any] | Unset = ...,
            logout_failed: AuditLogLogoutFailed | Mapping[str, Any] | Unset = ...,
            organization_updated: AuditLogOrganizationUpdated | Mapping[str, Any] | Unset = ...,
            project_created: AuditLogProjectCreated | Mapping[str, Any] | Unset = ...,
            project_updated: AuditLogProjectUpdated | Mapping[str, Any] | Unset = ...,
            project_archived: AuditLogProjectArchived | Mapping[str, Any] | Unset = ...,
            project_deleted: AuditLogProjectDeleted | Mapping[str, Any] | Unset = ...,
            rate_limit_updated: AuditLogRateLimitUpdated | Mapping[str, Any] | Unset = ...,
            rate_limit_deleted: AuditLogRateLimitDeleted | Mapping[str, Any] | Unset = ...,
            role_created: AuditLogRoleCreated | Mapping[str, Any] | Unset = ...,
            role_updated: AuditLogRoleUpdated | Mapping[str, Any] | Unset = ...,
            role_deleted: AuditLogRoleDeleted | Mapping[str, Any] | Unset = ...,
            role_assignment_created: AuditLogRoleAssignmentCreated | Mapping[str, Any] | Unset = ...,
            role_assignment_deleted: AuditLogRoleAssignmentDeleted | Mapping[str, Any] | Unset = ...,
            role_bound_to_resource: AuditLogRoleBoundToResource | Mapping[str, Any] | Unset = ...,
            role_unbound_from_resource: AuditLogRoleUnboundFromResource | Mapping[str, Any] | Unset = ...,
            service_account_created: AuditLogServiceAccountCreated | Mapping[str, Any] | Unset = ...,
            service_account_updated: AuditLogServiceAccountUpdated | Mapping[str, Any] | Unset = ...,
            service_account_deleted: AuditLogServiceAccountDeleted | Mapping[str, Any] | Unset = ...,
            workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated
            | Mapping[str, Any]
            | Unset = ...,
            workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated
            | Mapping[str, Any]
            | Unset = ...,
            workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted
            | Mapping[str, Any]
            | Unset = ...,
            workload_identity_provider_mapping_created: AuditLogWorkloadIdentityProviderMappingCreated
            | Mapping[str, Any]
            | Unset = ...,
            workload_identity_provider_mapping_updated: AuditLogWorkloadIdentityProviderMappingUpdated
            | Mapping[str, Any]
            | Unset = ...,
            workload_identity_provider_mapping_deleted: AuditLogWorkloadIdentityProviderMappingDeleted
            | Mapping[str, Any]
            | Unset = ...,
            user_added: AuditLogUserAdded | Mapping[str, Any] | Unset = ...,
            user_updated: AuditLogUserUpdated | Mapping[str, Any] | Unset = ...,
            user_deleted: AuditLogUserDeleted | Mapping[str, Any] | Unset = ...,
            certificate_created: AuditLogCertificateCreated | Mapping[str, Any] | Unset = ...,
            certificate_updated: AuditLogCertificateUpdated | Mapping[str, Any] | Unset = ...,
            certificate_deleted: AuditLogCertificateDeleted | Mapping[str, Any] | Unset = ...,
            certificates_activated: AuditLogCertificatesActivated | Mapping[str, Any] | Unset = ...,
            certificates_deactivated: AuditLogCertificatesDeactivated | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
