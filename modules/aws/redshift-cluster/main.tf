resource "aws_redshift_cluster" "this" {
  count = var.create ? 1 : 0

  allow_version_upgrade                = var.allow_version_upgrade
  apply_immediately                    = var.apply_immediately
  automated_snapshot_retention_period  = var.automated_snapshot_retention_period
  availability_zone                    = var.availability_zone
  availability_zone_relocation_enabled = var.availability_zone_relocation_enabled
  cluster_identifier                   = var.cluster_identifier
  cluster_parameter_group_name         = var.cluster_parameter_group_name
  cluster_subnet_group_name            = var.cluster_subnet_group_name
  cluster_type                         = var.cluster_type
  cluster_version                      = var.cluster_version
  database_name                        = var.database_name
  default_iam_role_arn                 = var.default_iam_role_arn
  elastic_ip                           = var.elastic_ip
  encrypted                            = var.encrypted
  enhanced_vpc_routing                 = var.enhanced_vpc_routing
  final_snapshot_identifier            = coalesce(var.final_snapshot_identifier, "${var.cluster_identifier}-final-${formatdate("YYYYMMDDhhmmss", plantimestamp())}")
  iam_roles                            = var.iam_roles
  kms_key_id                           = var.kms_key_id
  maintenance_track_name               = var.maintenance_track_name
  manage_master_password               = var.master_password == null && var.master_username != null ? var.manage_master_password : null
  manual_snapshot_retention_period     = var.manual_snapshot_retention_period
  master_password                      = var.master_password
  master_password_secret_kms_key_id    = var.master_password_secret_kms_key_id
  master_username                      = var.master_username
  multi_az                             = var.multi_az
  node_type                            = var.node_type
  number_of_nodes                      = var.number_of_nodes
  port                                 = var.port
  preferred_maintenance_window         = var.preferred_maintenance_window
  publicly_accessible                  = var.publicly_accessible
  skip_final_snapshot                  = var.skip_final_snapshot
  snapshot_arn                         = var.snapshot_arn
  snapshot_cluster_identifier          = var.snapshot_cluster_identifier
  snapshot_identifier                  = var.snapshot_identifier
  vpc_security_group_ids               = var.vpc_security_group_ids

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
    ignore_changes = [final_snapshot_identifier, snapshot_arn, snapshot_cluster_identifier, snapshot_identifier]

    precondition {
      condition     = var.automated_snapshot_retention_period != 0 || can(regex("^dc2\\.", var.node_type))
      error_message = "Nodes of type ra3 and rg always take automated snapshots; keep them for 1 to 35 days."
    }
    precondition {
      condition     = !try(var.cluster_type == "single-node", false) || try(var.number_of_nodes == 1, true)
      error_message = "A single-node cluster has one node."
    }
    precondition {
      condition     = !try(var.cluster_type == "multi-node", false) || try(var.number_of_nodes > 1, false)
      error_message = "A multi-node cluster needs number_of_nodes of 2 or more."
    }
    precondition {
      condition     = var.multi_az != true || !startswith(var.node_type, "dc2.")
      error_message = "multi_az needs nodes of type ra3 or rg, whose storage is apart."
    }
    precondition {
      condition     = var.multi_az != true || try(var.number_of_nodes > 1, false)
      error_message = "multi_az needs number_of_nodes of 2 or more, in each of the two zones."
    }
    precondition {
      condition     = var.multi_az != true || var.encrypted != "false"
      error_message = "A cluster with multi_az is encrypted."
    }
    precondition {
      condition     = var.multi_az != true || try((var.port >= 5431 && var.port <= 5455) || (var.port >= 8191 && var.port <= 8215), true)
      error_message = "A cluster with multi_az has a port of 5431 to 5455 or 8191 to 8215."
    }
    precondition {
      condition     = var.multi_az != true || var.elastic_ip == null
      error_message = "A cluster with multi_az takes no elastic_ip."
    }
    precondition {
      condition     = var.multi_az != true || alltrue([for one in values(var.scheduled_actions) : one.target_action.pause_cluster == null && one.target_action.resume_cluster == null])
      error_message = "A cluster with multi_az is neither paused nor resumed; leave such scheduled_actions out."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this data warehouse cluster has none."
    }
  }
}
