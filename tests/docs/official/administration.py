"""A program for the official package: the administration of an organization."""

import os

from openai import OpenAI

client = OpenAI(admin_api_key=os.environ["OPENAI_API_KEY"])
START = 1_700_000_000

# Users, groups, roles, invites, keys

for user in client.admin.organization.users.list(limit=2):
    print("user:", user.object, client.admin.organization.users.retrieve(user.id).object)
    print("user:", client.admin.organization.users.update(user.id, role="reader").object)
    print("user:", client.admin.organization.users.delete(user.id).deleted)
print("roles:", [each.name for each in client.admin.organization.users.roles.list("user_1")])
group = client.admin.organization.groups.create(name="Gardeners")
print("group:", group.name, client.admin.organization.groups.update(group.id, name="Florists").name)
print("groups:", [each.name for each in client.admin.organization.groups.list()])
print("members:", client.admin.organization.groups.users.create(group.id, user_id="user_1").object)
print("members:", [each.id for each in client.admin.organization.groups.users.list(group.id)])
print("roles:", client.admin.organization.groups.roles.create(group.id, role_id="role_1").object)
print("roles:", [each.name for each in client.admin.organization.groups.roles.list(group.id)])
print("deleted:", client.admin.organization.groups.delete(group.id).deleted)
role = client.admin.organization.roles.create(role_name="Reader", permissions=["api.models.read"])
print("role:", role.object, client.admin.organization.roles.update(role.id, description="Reads.").object)
print("roles:", [each.name for each in client.admin.organization.roles.list()])
print("deleted:", client.admin.organization.roles.delete(role.id).deleted)
invite = client.admin.organization.invites.create(email="me@example.com", role="reader")
print("invite:", invite.object, client.admin.organization.invites.retrieve(invite.id).object)
print("invites:", [each.email for each in client.admin.organization.invites.list()])
print("deleted:", client.admin.organization.invites.delete(invite.id).deleted)
key = client.admin.organization.admin_api_keys.create(name="Nightly")
print("key:", key.object, client.admin.organization.admin_api_keys.retrieve(key.id).object)
print("keys:", [each.object for each in client.admin.organization.admin_api_keys.list()])
print("deleted:", client.admin.organization.admin_api_keys.delete(key.id).deleted)

# Certificates, retention, alerts, limits, logs, usage

certificate = client.admin.organization.certificates.create(certificate="-----BEGIN", name="A")
print("certificate:", certificate.object)
print("certificates:", [each.object for each in client.admin.organization.certificates.list()])
print("active:", [each.object for each in client.admin.organization.certificates.activate(certificate_ids=["c_1"])])
print("deleted:", client.admin.organization.certificates.delete("c_1").object)
print("retention:", client.admin.organization.data_retention.retrieve().object)
print("alerts:", [each.object for each in client.admin.organization.spend_alerts.list()])
print("limit:", client.admin.organization.spend_limit.retrieve().object)
print("logs:", [each.type for each in client.admin.organization.audit_logs.list(limit=1)])
usage = client.admin.organization.usage.completions(start_time=START, bucket_width="1d", group_by=["model"])
print("usage:", [bucket.object for bucket in usage.data], usage.has_more is not None)
print("costs:", client.admin.organization.usage.costs(start_time=START).object)

# Projects

project = client.admin.organization.projects.create(name="Garden")
print("project:", project.object, client.admin.organization.projects.retrieve(project.id).object)
print("project:", client.admin.organization.projects.update(project.id, name="Field").object)
print("projects:", [each.name for each in client.admin.organization.projects.list(include_archived=True)])
print("users:", [each.object for each in client.admin.organization.projects.users.list(project.id)])
print("user:", client.admin.organization.projects.users.create(project.id, role="member", user_id="user_1").object)
print("user:", client.admin.organization.projects.users.retrieve("user_1", project_id=project.id).object)
roles = client.admin.organization.projects.users.roles.list("user_1", project_id=project.id)
print("roles:", [each.name for each in roles])
print("keys:", [each.object for each in client.admin.organization.projects.api_keys.list(project.id)])
accounts = client.admin.organization.projects.service_accounts.create(project.id, name="Robot")
print("account:", accounts.object)
made = client.admin.organization.projects.service_accounts.api_keys.create("sa_1", project_id=project.id, name="Key")
print("key:", made.id)
print("certificates:", [each.object for each in client.admin.organization.projects.certificates.list(project.id)])
print("retention:", client.admin.organization.projects.data_retention.retrieve(project.id).object)
groups = client.admin.organization.projects.groups.list(project.id)
print("groups:", [each.object for each in groups])
roles = client.admin.organization.projects.groups.roles.list("group_1", project_id=project.id)
print("roles:", [each.name for each in roles])
print("tools:", client.admin.organization.projects.hosted_tool_permissions.retrieve(project.id) is not None)
print("models:", client.admin.organization.projects.model_permissions.retrieve(project.id).object)
print("limits:", [each.model for each in client.admin.organization.projects.rate_limits.list_rate_limits(project.id)])
limit = client.admin.organization.projects.rate_limits.update_rate_limit(
    "rl_1", project_id=project.id, max_requests_per_1_minute=5
)
print("limit:", limit.object)
print("roles:", [each.name for each in client.admin.organization.projects.roles.list(project.id)])
print("alerts:", [each.object for each in client.admin.organization.projects.spend_alerts.list(project.id)])
print("limit:", client.admin.organization.projects.spend_limit.retrieve(project.id).object)
print("archived:", client.admin.organization.projects.archive(project.id).status)
client.close()
