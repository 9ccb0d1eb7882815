"""Descriptions of arguments that mean the same wherever they stand; ``{thing}`` is what the resource is called."""

from __future__ import annotations

import re

_KMS = "{} for encryption; every request to the key is billed."
_PRICED = "{} of the {{thing}}, which its price follows."
_PHRASES = {
    "additional_properties": "Further properties of the {thing}, by key.",
    "allow_major_version_upgrade": "Whether a new `engine_version` may be another major version.",
    "annotations": "Annotations of the {thing}.",
    "apply_immediately": "Apply changes at once instead of in the next maintenance window.",
    "availability_zone": "Availability zone of the {thing}.",
    "availability_zones": "Availability zones of the {thing}.",
    "aws_account_id": "AWS account of the {thing}; null takes the provider's.",
    "create_timeout": "How long Terraform waits for the creation.",
    "customer_managed_key": "Key of your own that encrypts the {thing}; null takes the cloud's.",
    "deletion_protection": "Whether the {thing} is protected against deletion.",
    "deletion_protection_enabled": "Whether the {thing} is protected against deletion.",
    "description": "Description of the {thing}.",
    "display_name": "Display name of the {thing}.",
    "edge_zone": "Edge zone of the {thing}.",
    "engine": "Engine of the {thing}.",
    "engine_version": "Version of the engine.",
    "expected_bucket_owner": "Account that has to own the bucket; a request to any other fails.",
    "force_delete": "Delete the {thing} even while it is in use or not empty.",
    "force_destroy": "Delete the {thing} together with everything in it.",
    "hostname": "Host name of the {thing}.",
    "iam_roles": "ARNs of the IAM roles of the {thing}.",
    "id": "ID of the {thing}.",
    "instance_count": "Number of instances, each of which is billed.",
    "instance_type": _PRICED.format("Instance type"),
    "key_vault_key_id": "ID of the Key Vault key for encryption.",
    "kms_key": _KMS.format("KMS key"),
    "kms_key_arn": _KMS.format("ARN of the KMS key"),
    "kms_key_id": _KMS.format("KMS key"),
    "kms_key_name": _KMS.format("Name of the KMS key"),
    "labels": "Labels of the {thing}.",
    "local_auth_enabled": "Whether keys and passwords open the {thing}, beside Microsoft Entra ID.",
    "local_authentication_enabled": "Whether keys and passwords open the {thing}, beside Microsoft Entra ID.",
    "location": "Where the {thing} stands; prices differ between locations.",
    "multi_az": "Whether the {thing} has a standby in another availability zone, which is billed, too.",
    "name": "Name of the {thing}.",
    "network": "VPC network of the {thing}.",
    "node_count": "Number of nodes, each of which is billed.",
    "node_type": _PRICED.format("Node type"),
    "parent": "What the {thing} belongs to.",
    "preferred_backup_window": "Daily window for backups in UTC, for example `02:00-03:00`.",
    "preferred_maintenance_window": "Weekly window for maintenance in UTC, for example `sun:04:00-sun:05:00`.",
    "project": "Project that holds the {thing}; null takes the provider's.",
    "public_network_access_enabled": "Whether the {thing} can be reached from public networks.",
    "publicly_accessible": "Whether the {thing} can be reached from the internet.",
    "read_only": "Whether the {thing} can only be read.",
    "region": "Region of the {thing}; null takes the provider's.",
    "requester_pays": "Whether who asks for the data pays for it.",
    "resource_group_name": "Resource group of the {thing}, its budget scope and its alerts.",
    "role_arn": "ARN of the IAM role that the {thing} works with.",
    "security_group_ids": "IDs of the security groups of the {thing}.",
    "security_groups": "Security groups of the {thing}.",
    "skip_destroy": "Leave the {thing} in place, and on the bill, when Terraform destroys it.",
    "sku": _PRICED.format("SKU"),
    "sku_name": _PRICED.format("SKU"),
    "storage_encrypted": "Whether the storage is encrypted.",
    "subnet_id": "ID of the subnet of the {thing}.",
    "subnet_ids": "IDs of the subnets of the {thing}.",
    "subnetwork": "Subnetwork of the {thing}.",
    "tags": "Tags of the {thing}.",
    "timeouts": "How long Terraform waits for each operation, for example `30m`.",
    "vpc_id": "ID of the VPC of the {thing}.",
    "vpc_security_group_ids": "IDs of the security groups of the {thing}.",
    "zone": "Zone of the {thing}.",
    "zones": "Availability zones of the {thing}.",
}
# The same argument in every type that grants roles on a Google resource.
_GRANTS = {
    "condition": "IAM condition under which the role counts; null grants it always.",
    "member": "Who gets the role: `user:`, `group:`, `serviceAccount:` or another kind, and the address.",
    "members": "Who has the role, and nobody else: `user:`, `group:`, `serviceAccount:` or another kind, and the address.",
    "policy_data": "The whole IAM policy, as JSON; it replaces every grant that is there.",
    "role": "Role to grant, for example `roles/viewer`.",
}
_GRANTING = re.compile(r" IAM (member|binding|policy|audit config)$")
# Google gives it to nearly every resource type; elsewhere an argument of this name holds a policy.
_DELETION_POLICY = "What destroying does: `DELETE` deletes the {thing}, `ABANDON` only forgets it, `PREVENT` refuses."


def granted_on(thing: str) -> str:
    """Return what a grant of roles is on, for its other arguments name that; everything else stays what it is."""
    return _GRANTING.sub("", thing)


def known_phrase(name: str, cty: object, thing: str, provider: str) -> str | None:
    """Return the description of an argument or block whose name says what it is, or None."""
    if provider == "google" and name in _GRANTS and _GRANTING.search(thing):
        return _GRANTS[name]
    target = granted_on(thing)
    if target != thing and f" {target.lower()}".endswith(f" {name.replace('_', ' ')}"):
        return f"{target[:1].upper()}{target[1:]} on which roles are granted."
    thing = target
    if provider == "google" and name == "deletion_policy" and cty == "string":
        return _DELETION_POLICY.format(thing=thing)
    return _PHRASES[name].format(thing=thing) if name in _PHRASES else None
