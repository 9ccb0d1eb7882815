resource "aws_elasticache_replication_group" "this" {
  count = var.create ? 1 : 0

  apply_immediately           = var.apply_immediately
  at_rest_encryption_enabled  = var.at_rest_encryption_enabled
  auth_token                  = var.auth_token
  auth_token_update_strategy  = var.auth_token_update_strategy
  auto_minor_version_upgrade  = var.auto_minor_version_upgrade
  automatic_failover_enabled  = var.automatic_failover_enabled
  cluster_mode                = var.cluster_mode
  data_tiering_enabled        = var.data_tiering_enabled
  description                 = var.description
  engine                      = var.engine
  engine_version              = var.engine_version
  final_snapshot_identifier   = var.final_snapshot_identifier
  global_replication_group_id = var.global_replication_group_id
  ip_discovery                = var.ip_discovery
  kms_key_id                  = var.kms_key_id
  maintenance_window          = var.maintenance_window
  multi_az_enabled            = var.multi_az_enabled
  network_type                = var.network_type
  node_type                   = var.node_type
  notification_topic_arn      = var.notification_topic_arn
  num_cache_clusters          = var.num_cache_clusters
  num_node_groups             = var.num_node_groups
  parameter_group_name        = var.parameter_group_name
  port                        = var.port
  preferred_cache_cluster_azs = var.preferred_cache_cluster_azs
  replicas_per_node_group     = var.replicas_per_node_group
  replication_group_id        = var.replication_group_id
  security_group_ids          = var.security_group_ids
  snapshot_arns               = var.snapshot_arns
  snapshot_name               = var.snapshot_name
  snapshot_retention_limit    = var.snapshot_retention_limit
  snapshot_window             = var.snapshot_window
  subnet_group_name           = var.subnet_group_name
  transit_encryption_enabled  = var.transit_encryption_enabled
  transit_encryption_mode     = var.transit_encryption_mode
  user_group_ids              = var.user_group_ids

  dynamic "log_delivery_configuration" {
    for_each = var.log_delivery_configuration
    content {
      destination      = log_delivery_configuration.value.destination
      destination_type = log_delivery_configuration.value.destination_type
      log_format       = log_delivery_configuration.value.log_format
      log_type         = log_delivery_configuration.value.log_type
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [snapshot_arns, snapshot_name]

    precondition {
      condition     = var.num_cache_clusters == null || (var.num_node_groups == null && var.replicas_per_node_group == null)
      error_message = "Give num_cache_clusters, or num_node_groups and replicas_per_node_group."
    }
    precondition {
      condition     = var.node_type != null || var.global_replication_group_id != null
      error_message = "Give node_type; only a secondary of a global datastore takes it from the primary."
    }
    precondition {
      condition     = var.multi_az_enabled != true || var.automatic_failover_enabled == true
      error_message = "multi_az_enabled needs automatic_failover_enabled."
    }
    precondition {
      condition     = var.automatic_failover_enabled != true || try(var.num_cache_clusters > 1, false) || var.num_node_groups != null || var.cluster_mode == "enabled"
      error_message = "automatic_failover_enabled needs a replica - num_cache_clusters of 2 or more, or shards."
    }
    precondition {
      condition     = var.automatic_failover_enabled == true || (var.cluster_mode != "enabled" && !try(var.num_node_groups > 1, false))
      error_message = "A group with shards needs automatic_failover_enabled = true."
    }
    precondition {
      condition     = var.auth_token == null || var.transit_encryption_enabled == true
      error_message = "auth_token needs transit_encryption_enabled."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this replication group has none."
    }
  }
}
