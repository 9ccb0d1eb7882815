# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                     = false
    at_rest_encryption_enabled = "true"
    auth_token_update_strategy = "SET"
    auto_minor_version_upgrade = "true"
    cluster_mode               = "enabled"
    engine                     = "valkey"
    ip_discovery               = "ipv4"
    network_type               = "ipv4"
    num_cache_clusters         = 2
    num_node_groups            = 1
    replicas_per_node_group    = 0
    snapshot_retention_limit   = 0
    transit_encryption_mode    = "required"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # at_rest_encryption_enabled must be true or false.
    at_rest_encryption_enabled = "no-such-value"
    # auth_token must have 16 to 128 letters, digits and ! & # $ ^ < > -.
    auth_token = "?"
    # auth_token_update_strategy must be SET, ROTATE or DELETE.
    auth_token_update_strategy = "no-such-value"
    # auto_minor_version_upgrade must be true or false.
    auto_minor_version_upgrade = "no-such-value"
    # cluster_mode must be enabled, disabled or compatible.
    cluster_mode = "no-such-value"
    # engine must be valkey or redis.
    engine = "no-such-value"
    # ip_discovery must be ipv4 or ipv6.
    ip_discovery = "no-such-value"
    # log_delivery_configuration takes at most 2.
    log_delivery_configuration = flatten([for _ in range(3) : [{ destination = "shop", destination_type = "shop", log_format = "json", log_type = "slow-log" }]])
    # network_type must be ipv4, ipv6 or dual_stack.
    network_type = "no-such-value"
    # A node type begins with "cache.".
    node_type = "~cache."
    # num_cache_clusters must be 1 to 6.
    num_cache_clusters = 0
    # num_node_groups must be 1 to 500.
    num_node_groups = 0
    # replicas_per_node_group must be 0 to 5.
    replicas_per_node_group = -1
    # A group name has up to 40 letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    replication_group_id = "?"
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = -1
    # transit_encryption_mode must be required or preferred.
    transit_encryption_mode = "no-such-value"
  }
  expect_failures = [var.at_rest_encryption_enabled, var.auth_token, var.auth_token_update_strategy, var.auto_minor_version_upgrade, var.cluster_mode, var.engine, var.ip_discovery, var.log_delivery_configuration, var.network_type, var.node_type, var.num_cache_clusters, var.num_node_groups, var.replicas_per_node_group, var.replication_group_id, var.snapshot_retention_limit, var.transit_encryption_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # log_delivery_configuration.destination_type must be cloudwatch-logs or kinesis-firehose.
    log_delivery_configuration = [for one in [{ destination = "shop", destination_type = "shop", log_format = "json", log_type = "slow-log" }] : merge(one, { destination_type = "no-such-value" })]
    # num_cache_clusters must be 1 to 6.
    num_cache_clusters = 7
    # num_node_groups must be 1 to 500.
    num_node_groups = 501
    # replicas_per_node_group must be 0 to 5.
    replicas_per_node_group = 6
    # snapshot_retention_limit must be 0 to 35.
    snapshot_retention_limit = 36
  }
  expect_failures = [var.log_delivery_configuration, var.num_cache_clusters, var.num_node_groups, var.replicas_per_node_group, var.snapshot_retention_limit]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # log_delivery_configuration.log_format must be json or text.
    log_delivery_configuration = [for one in [{ destination = "shop", destination_type = "shop", log_format = "json", log_type = "slow-log" }] : merge(one, { log_format = "no-such-value" })]
  }
  expect_failures = [var.log_delivery_configuration]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # log_delivery_configuration.log_type must be slow-log or engine-log.
    log_delivery_configuration = [for one in [{ destination = "shop", destination_type = "shop", log_format = "json", log_type = "slow-log" }] : merge(one, { log_type = "no-such-value" })]
  }
  expect_failures = [var.log_delivery_configuration]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give num_cache_clusters, or num_node_groups and replicas_per_node_group.
    num_cache_clusters = 2
    num_node_groups    = 1
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give node_type; only a secondary of a global datastore takes it from the primary.
    node_type = null
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # multi_az_enabled needs automatic_failover_enabled.
    automatic_failover_enabled = false
    multi_az_enabled           = true
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # automatic_failover_enabled needs a replica - num_cache_clusters of 2 or more, or shards.
    automatic_failover_enabled = true
    cluster_mode               = "disabled"
    num_cache_clusters         = 1
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # A group with shards needs automatic_failover_enabled = true.
    automatic_failover_enabled = false
    multi_az_enabled           = false
    num_cache_clusters         = null
    num_node_groups            = 2
    replicas_per_node_group    = 1
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # auth_token needs transit_encryption_enabled.
    auth_token                 = "not-a-secret-token-1"
    transit_encryption_enabled = false
  }
  expect_failures = [aws_elasticache_replication_group.this[0]]
}
