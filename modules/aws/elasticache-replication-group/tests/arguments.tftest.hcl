# What callers give stands in the replication group as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  description          = "Sessions of the shop"
  replication_group_id = "orders"
  node_type            = "cache.t4g.micro"
  budget               = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    apply_immediately           = false
    at_rest_encryption_enabled  = "true"
    auth_token_update_strategy  = "SET"
    auto_minor_version_upgrade  = "true"
    data_tiering_enabled        = false
    description                 = "Sessions of the shop"
    engine                      = "valkey"
    engine_version              = "16.4"
    final_snapshot_identifier   = "shop"
    ip_discovery                = "ipv4"
    kms_key_id                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    maintenance_window          = "shop"
    network_type                = "ipv4"
    notification_topic_arn      = "arn:aws:sns:us-east-1:123456789012:shop"
    parameter_group_name        = "shop"
    port                        = 443
    preferred_cache_cluster_azs = ["shop"]
    replication_group_id        = "orders"
    security_group_ids          = ["sg-0123456789abcdef0"]
    snapshot_arns               = ["arn:aws:sns:us-east-1:123456789012:shop"]
    snapshot_name               = "shop"
    snapshot_retention_limit    = 0
    snapshot_window             = "shop"
    subnet_group_name           = "shop"
    transit_encryption_mode     = "required"
    user_group_ids              = ["shop"]
    timeouts                    = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].apply_immediately == var.apply_immediately,
      aws_elasticache_replication_group.this[0].at_rest_encryption_enabled == var.at_rest_encryption_enabled,
      aws_elasticache_replication_group.this[0].auth_token_update_strategy == var.auth_token_update_strategy,
      aws_elasticache_replication_group.this[0].auto_minor_version_upgrade == var.auto_minor_version_upgrade,
      aws_elasticache_replication_group.this[0].data_tiering_enabled == var.data_tiering_enabled,
      aws_elasticache_replication_group.this[0].description == var.description,
      aws_elasticache_replication_group.this[0].engine == var.engine,
      aws_elasticache_replication_group.this[0].engine_version == var.engine_version,
      aws_elasticache_replication_group.this[0].final_snapshot_identifier == var.final_snapshot_identifier,
      aws_elasticache_replication_group.this[0].ip_discovery == var.ip_discovery,
      aws_elasticache_replication_group.this[0].kms_key_id == var.kms_key_id,
      aws_elasticache_replication_group.this[0].maintenance_window == var.maintenance_window,
      aws_elasticache_replication_group.this[0].network_type == var.network_type,
      aws_elasticache_replication_group.this[0].notification_topic_arn == var.notification_topic_arn,
      aws_elasticache_replication_group.this[0].parameter_group_name == var.parameter_group_name,
      aws_elasticache_replication_group.this[0].port == var.port,
      aws_elasticache_replication_group.this[0].preferred_cache_cluster_azs == var.preferred_cache_cluster_azs,
      aws_elasticache_replication_group.this[0].replication_group_id == var.replication_group_id,
      aws_elasticache_replication_group.this[0].security_group_ids == var.security_group_ids,
      aws_elasticache_replication_group.this[0].snapshot_arns == var.snapshot_arns,
      aws_elasticache_replication_group.this[0].snapshot_name == var.snapshot_name,
      aws_elasticache_replication_group.this[0].snapshot_retention_limit == var.snapshot_retention_limit,
      aws_elasticache_replication_group.this[0].snapshot_window == var.snapshot_window,
      aws_elasticache_replication_group.this[0].subnet_group_name == var.subnet_group_name,
      aws_elasticache_replication_group.this[0].transit_encryption_mode == var.transit_encryption_mode,
      aws_elasticache_replication_group.this[0].user_group_ids == var.user_group_ids,
      aws_elasticache_replication_group.this[0].timeouts.create == var.timeouts.create,
      aws_elasticache_replication_group.this[0].timeouts.delete == var.timeouts.delete,
      aws_elasticache_replication_group.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
