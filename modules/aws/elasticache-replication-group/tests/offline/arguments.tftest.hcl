# What callers give stands in the replication group, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    description                 = "Sessions of the shop"
    replication_group_id        = "orders"
    apply_immediately           = true
    at_rest_encryption_enabled  = "true"
    auth_token                  = "exampleexampleex"
    auth_token_update_strategy  = "SET"
    auto_minor_version_upgrade  = "true"
    automatic_failover_enabled  = true
    num_cache_clusters          = 2
    cluster_mode                = "enabled"
    data_tiering_enabled        = true
    engine                      = "valkey"
    engine_version              = "16.4"
    final_snapshot_identifier   = "shop"
    global_replication_group_id = "shop"
    ip_discovery                = "ipv4"
    kms_key_id                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_delivery_configuration = [
      {
        destination      = "shop"
        destination_type = "cloudwatch-logs"
        log_format       = "json"
        log_type         = "slow-log"
      },
    ]
    maintenance_window          = "shop"
    multi_az_enabled            = true
    network_type                = "ipv4"
    node_type                   = "cache.t4g.micro"
    notification_topic_arn      = "arn:aws:sns:us-east-1:123456789012:shop"
    parameter_group_name        = "shop"
    port                        = 443
    preferred_cache_cluster_azs = ["shop"]
    security_group_ids          = ["sg-0123456789abcdef0"]
    snapshot_arns               = ["arn:aws:sns:us-east-1:123456789012:shop"]
    snapshot_name               = "shop"
    snapshot_retention_limit    = 1
    snapshot_window             = "shop"
    subnet_group_name           = "shop"
    timeouts                    = { create = "30m", delete = "30m", update = "30m" }
    transit_encryption_enabled  = true
    transit_encryption_mode     = "required"
    user_group_ids              = ["shop"]
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].apply_immediately == true,
      aws_elasticache_replication_group.this[0].at_rest_encryption_enabled == "true",
      aws_elasticache_replication_group.this[0].auth_token == "exampleexampleex",
      aws_elasticache_replication_group.this[0].auth_token_update_strategy == "SET",
      aws_elasticache_replication_group.this[0].auto_minor_version_upgrade == "true",
      aws_elasticache_replication_group.this[0].automatic_failover_enabled == true,
      aws_elasticache_replication_group.this[0].cluster_mode == "enabled",
      aws_elasticache_replication_group.this[0].data_tiering_enabled == true,
      aws_elasticache_replication_group.this[0].description == "Sessions of the shop",
      aws_elasticache_replication_group.this[0].engine == "valkey",
      aws_elasticache_replication_group.this[0].engine_version == "16.4",
      aws_elasticache_replication_group.this[0].final_snapshot_identifier == "shop",
      aws_elasticache_replication_group.this[0].global_replication_group_id == "shop",
      aws_elasticache_replication_group.this[0].ip_discovery == "ipv4",
      aws_elasticache_replication_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_elasticache_replication_group.this[0].maintenance_window == "shop",
      aws_elasticache_replication_group.this[0].multi_az_enabled == true,
      aws_elasticache_replication_group.this[0].network_type == "ipv4",
      aws_elasticache_replication_group.this[0].node_type == "cache.t4g.micro",
      aws_elasticache_replication_group.this[0].notification_topic_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_elasticache_replication_group.this[0].num_cache_clusters == 2,
      aws_elasticache_replication_group.this[0].parameter_group_name == "shop",
      aws_elasticache_replication_group.this[0].port == 443,
      aws_elasticache_replication_group.this[0].preferred_cache_cluster_azs == tolist(["shop"]),
      aws_elasticache_replication_group.this[0].replication_group_id == "orders",
      aws_elasticache_replication_group.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_elasticache_replication_group.this[0].snapshot_arns == toset(["arn:aws:sns:us-east-1:123456789012:shop"]),
      aws_elasticache_replication_group.this[0].snapshot_name == "shop",
      aws_elasticache_replication_group.this[0].snapshot_retention_limit == 1,
      aws_elasticache_replication_group.this[0].snapshot_window == "shop",
      aws_elasticache_replication_group.this[0].subnet_group_name == "shop",
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == true,
      aws_elasticache_replication_group.this[0].transit_encryption_mode == "required",
      aws_elasticache_replication_group.this[0].user_group_ids == toset(["shop"]),
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).destination == "shop",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).destination_type == "cloudwatch-logs",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).log_format == "json",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).log_type == "slow-log",
      aws_elasticache_replication_group.this[0].timeouts.create == "30m",
      aws_elasticache_replication_group.this[0].timeouts.delete == "30m",
      aws_elasticache_replication_group.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    num_node_groups         = 1
    replicas_per_node_group = 1
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].num_node_groups == 1,
      aws_elasticache_replication_group.this[0].replicas_per_node_group == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
