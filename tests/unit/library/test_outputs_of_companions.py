"""What a module makes beside its resource, and others must name, is among its outputs.

A security group nobody can write rules for, or a role nobody can attach a policy to, sends its user back to a hand-written module.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

LIBRARY = Path(__file__).parents[3] / "modules"
RESOURCE = re.compile(r'^resource "(\w+)" "(\w+)"', re.MULTILINE)
NAMED_BY_OTHERS = frozenset(
    {
        "aws_api_gateway_stage",
        "aws_apigatewayv2_stage",
        "aws_backup_plan",
        "aws_cloudfront_cache_policy",
        "aws_cloudfront_origin_access_control",
        "aws_cloudfront_origin_request_policy",
        "aws_cloudfront_response_headers_policy",
        "aws_cloudfront_vpc_origin",
        "aws_cloudwatch_log_group",
        "aws_docdb_cluster_instance",
        "aws_ecs_task_definition",
        "aws_efs_access_point",
        "aws_efs_mount_target",
        "aws_eks_node_group",
        "aws_iam_instance_profile",
        "aws_iam_openid_connect_provider",
        "aws_iam_role",
        "aws_kms_alias",
        "aws_lambda_alias",
        "aws_lambda_function_url",
        "aws_lambda_layer_version",
        "aws_lb_listener",
        "aws_lb_target_group",
        "aws_rds_cluster_endpoint",
        "aws_rds_cluster_instance",
        "aws_redshiftserverless_namespace",
        "aws_security_group",
        "aws_sns_topic_subscription",
        "azurerm_kubernetes_cluster_node_pool",
        "azurerm_storage_container",
        "azurerm_storage_queue",
        "azurerm_storage_share",
        "azurerm_storage_table",
        "google_container_node_pool",
    }
)


def test_what_others_name_is_among_the_outputs() -> None:
    silent = []
    for path in sorted(LIBRARY.glob("*/*/companions.tf")):
        outputs = (path.parent / "outputs.tf").read_text("utf-8")
        silent += [
            f"{path.parent.relative_to(LIBRARY)}: {type_}.{name}"
            for type_, name in RESOURCE.findall(path.read_text("utf-8"))
            if type_ in NAMED_BY_OTHERS and f"{type_}.{name}" not in outputs
        ]
    assert silent == []
