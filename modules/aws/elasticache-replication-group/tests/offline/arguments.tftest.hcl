# What callers give stands in the replication group, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_resource "aws_elasticache_replication_group" {
    defaults = {
      member_clusters = ["orders-001", "orders-002"]
    }
  }
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
    final_snapshot_identifier   = "final-snapshot-identifier"
    global_replication_group_id = "global-replication-group-id"
    ip_discovery                = "ipv4"
    kms_key_id                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_delivery_configuration = [
      {
        destination      = "destination"
        destination_type = "cloudwatch-logs"
        log_format       = "json"
        log_type         = "slow-log"
      },
    ]
    maintenance_window          = "maintenance-window"
    multi_az_enabled            = true
    network_type                = "ipv4"
    node_type                   = "cache.t4g.micro"
    notification_topic_arn      = "arn:aws:sns:us-east-1:123456789012:shop"
    parameter_group_name        = "parameter-group-name"
    port                        = 443
    preferred_cache_cluster_azs = ["preferred-cache-cluster-azs"]
    security_group_ids          = ["sg-0123456789abcdef0"]
    snapshot_arns               = ["arn:aws:sns:us-east-1:123456789013:shop"]
    snapshot_name               = "snapshot-name"
    snapshot_retention_limit    = 1
    snapshot_window             = "snapshot-window"
    subnet_group_name           = "subnet-group-name"
    timeouts                    = { create = "30m", delete = "31m", update = "32m" }
    transit_encryption_enabled  = true
    transit_encryption_mode     = "preferred"
    user_group_ids              = ["user-group-ids"]
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
      aws_elasticache_replication_group.this[0].final_snapshot_identifier == "final-snapshot-identifier",
      aws_elasticache_replication_group.this[0].global_replication_group_id == "global-replication-group-id",
      aws_elasticache_replication_group.this[0].ip_discovery == "ipv4",
      aws_elasticache_replication_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_elasticache_replication_group.this[0].maintenance_window == "maintenance-window",
      aws_elasticache_replication_group.this[0].multi_az_enabled == true,
      aws_elasticache_replication_group.this[0].network_type == "ipv4",
      aws_elasticache_replication_group.this[0].node_type == "cache.t4g.micro",
      aws_elasticache_replication_group.this[0].notification_topic_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_elasticache_replication_group.this[0].num_cache_clusters == 2,
      aws_elasticache_replication_group.this[0].parameter_group_name == "parameter-group-name",
      aws_elasticache_replication_group.this[0].port == 443,
      aws_elasticache_replication_group.this[0].preferred_cache_cluster_azs == tolist(["preferred-cache-cluster-azs"]),
      aws_elasticache_replication_group.this[0].replication_group_id == "orders",
      aws_elasticache_replication_group.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_elasticache_replication_group.this[0].snapshot_arns == toset(["arn:aws:sns:us-east-1:123456789013:shop"]),
      aws_elasticache_replication_group.this[0].snapshot_name == "snapshot-name",
      aws_elasticache_replication_group.this[0].snapshot_retention_limit == 1,
      aws_elasticache_replication_group.this[0].snapshot_window == "snapshot-window",
      aws_elasticache_replication_group.this[0].subnet_group_name == "subnet-group-name",
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == true,
      aws_elasticache_replication_group.this[0].transit_encryption_mode == "preferred",
      aws_elasticache_replication_group.this[0].user_group_ids == toset(["user-group-ids"]),
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).destination == "destination",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).destination_type == "cloudwatch-logs",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).log_format == "json",
      one(aws_elasticache_replication_group.this[0].log_delivery_configuration).log_type == "slow-log",
      aws_elasticache_replication_group.this[0].timeouts.create == "30m",
      aws_elasticache_replication_group.this[0].timeouts.delete == "31m",
      aws_elasticache_replication_group.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    num_node_groups         = 1
    replicas_per_node_group = 2
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].num_node_groups == 1,
      aws_elasticache_replication_group.this[0].replicas_per_node_group == 2,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    apply_immediately          = true
    automatic_failover_enabled = false
    data_tiering_enabled       = true
    multi_az_enabled           = false
    transit_encryption_enabled = true
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].apply_immediately == true,
      aws_elasticache_replication_group.this[0].automatic_failover_enabled == false,
      aws_elasticache_replication_group.this[0].data_tiering_enabled == true,
      aws_elasticache_replication_group.this[0].multi_az_enabled == false,
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    apply_immediately          = false
    data_tiering_enabled       = true
    multi_az_enabled           = false
    transit_encryption_enabled = false
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].apply_immediately == false,
      aws_elasticache_replication_group.this[0].data_tiering_enabled == true,
      aws_elasticache_replication_group.this[0].multi_az_enabled == false,
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    apply_immediately          = false
    automatic_failover_enabled = false
    data_tiering_enabled       = false
    transit_encryption_enabled = true
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].apply_immediately == false,
      aws_elasticache_replication_group.this[0].automatic_failover_enabled == false,
      aws_elasticache_replication_group.this[0].data_tiering_enabled == false,
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      aws_elasticache_replication_group.this[0].transit_encryption_enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                   = false
    num_cache_clusters       = 1
    num_node_groups          = 1
    replicas_per_node_group  = 0
    snapshot_retention_limit = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                   = false
    num_cache_clusters       = 6
    num_node_groups          = 500
    replicas_per_node_group  = 5
    snapshot_retention_limit = 35
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                     = null
    log_delivery_configuration = null
    notifications              = null
    tags                       = null
    create                     = false
    budget                     = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.log_delivery_configuration != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle   = { enabled = false, threshold = 1 }
      memory = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications      = {}
    engine             = "valkey"
    num_cache_clusters = 2
    security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_elasticache_replication_group.this[0].arn, null),
      output.id == try(aws_elasticache_replication_group.this[0].id, null),
      output.replication_group_id == try(aws_elasticache_replication_group.this[0].replication_group_id, null),
      output.configuration_endpoint_address == try(aws_elasticache_replication_group.this[0].configuration_endpoint_address, null),
      output.primary_endpoint_address == try(aws_elasticache_replication_group.this[0].primary_endpoint_address, null),
      output.reader_endpoint_address == try(aws_elasticache_replication_group.this[0].reader_endpoint_address, null),
    ])
    error_message = "an output tells something else"
  }
}
