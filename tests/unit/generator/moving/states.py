"""States as hand-written modules leave them: addresses are those of the most used ones, values as aws 5.100.0 keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = "123456789012"
URL = f"https://sqs.us-east-1.amazonaws.com/{ACCOUNT}/orders"
ARN = f"arn:aws:sqs:us-east-1:{ACCOUNT}:orders"


def state(path: Path, *resources: dict[str, Any]) -> Path:
    """Write a state file of version 4."""
    path.write_text(json.dumps({"version": 4, "terraform_version": "1.11.4", "resources": list(resources)}))
    return path


def resource(kind: str, name: str, values: dict[str, Any], *, module: str = "module.old", key: str | int | None = 0) -> dict[str, Any]:
    """Return one resource of a state file."""
    instance = {"attributes": values} | ({} if key is None else {"index_key": key})
    provider = 'provider["registry.terraform.io/hashicorp/aws"]'
    return {"module": module, "mode": "managed", "type": kind, "name": name, "provider": provider, "instances": [instance]}


def queue(name: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a state holds
    """Return the attributes of a queue."""
    return {
        "id": f"https://sqs.us-east-1.amazonaws.com/{ACCOUNT}/{name}",
        "url": f"https://sqs.us-east-1.amazonaws.com/{ACCOUNT}/{name}",
        "arn": f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}",
        "name": name,
        "name_prefix": "",
        "content_based_deduplication": False,
        "deduplication_scope": "",
        "delay_seconds": 0,
        "fifo_queue": False,
        "fifo_throughput_limit": "",
        "kms_data_key_reuse_period_seconds": 300,
        "kms_master_key_id": "",
        "max_message_size": 262144,
        "message_retention_seconds": 345600,
        "policy": "",
        "receive_wait_time_seconds": 0,
        "redrive_allow_policy": "",
        "redrive_policy": "",
        "sqs_managed_sse_enabled": True,
        "tags": {"application": "shop", "team": "checkout"},
        "tags_all": {"application": "shop", "team": "checkout"},
        "timeouts": None,
        "visibility_timeout_seconds": 60,
    } | more


POLICY = json.dumps(
    {"Statement": [{"Action": "sqs:SendMessage", "Effect": "Allow", "Principal": "*", "Resource": ARN}], "Version": "2012-10-17"}
)
REDRIVE = json.dumps({"deadLetterTargetArn": f"{ARN}-dlq", "maxReceiveCount": 4}, separators=(",", ":"))


def whole_queue() -> list[dict[str, Any]]:
    """Return what terraform-aws-modules/sqs/aws leaves of a queue with a dead-letter queue and policies."""
    return [
        resource("aws_sqs_queue", "this", queue("orders")),
        resource("aws_sqs_queue", "dlq", queue("orders-dlq")),
        resource("aws_sqs_queue_policy", "this", {"id": URL, "policy": POLICY, "queue_url": URL}),
        resource("aws_sqs_queue_policy", "dlq", {"id": f"{URL}-dlq", "policy": POLICY, "queue_url": f"{URL}-dlq"}),
        resource("aws_sqs_queue_redrive_policy", "dlq", {"id": URL, "queue_url": URL, "redrive_policy": REDRIVE}),
    ]


def table(**more: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a state holds
    """Return the attributes of a table."""
    return {
        "id": "orders",
        "arn": f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/orders",
        "name": "orders",
        "attribute": [{"name": "id", "type": "S"}],
        "billing_mode": "PAY_PER_REQUEST",
        "deletion_protection_enabled": False,
        "global_secondary_index": [],
        "hash_key": "id",
        "import_table": [],
        "local_secondary_index": [],
        "on_demand_throughput": [],
        "point_in_time_recovery": [{"enabled": False, "recovery_period_in_days": 0}],
        "range_key": None,
        "read_capacity": 0,
        "replica": [],
        "restore_to_latest_time": None,
        "server_side_encryption": [],
        "stream_enabled": False,
        "stream_view_type": "",
        "table_class": "STANDARD",
        "tags": {},
        "timeouts": {"create": "10m", "delete": "10m", "update": "60m"},
        "ttl": [{"attribute_name": "expires", "enabled": True}],
        "write_capacity": 0,
    } | more
