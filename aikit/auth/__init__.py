"""Workload identities: authentication without a key, with a token or a certificate that the platform issues.

from aikit import OpenAI
from aikit.auth import k8s_service_account_token_provider

identity = {
    "identity_provider_id": "idp_123",
    "service_account_id": "svc_123",
    "provider": k8s_service_account_token_provider(),
}
client = OpenAI(workload_identity=identity)
"""

from __future__ import annotations

from aikit.options.identities import (
    SubjectTokenProvider,
    SubjectTokenWorkloadIdentity,
    WorkloadIdentity,
    X509WorkloadIdentity,
)

from .token_providers import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]
