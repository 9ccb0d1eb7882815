# What callers give stands in the data warehouse cluster as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  node_type          = "ra3.large"
  master_username    = "orders"
  budget             = { amount = 20 }
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
    allow_version_upgrade                = false
    apply_immediately                    = false
    availability_zone                    = "us-east-1a"
    availability_zone_relocation_enabled = false
    cluster_identifier                   = "orders"
    cluster_parameter_group_name         = "shop"
    cluster_subnet_group_name            = "shop"
    cluster_version                      = "shop"
    database_name                        = "orders"
    default_iam_role_arn                 = "arn:aws:iam::123456789012:role/shop"
    elastic_ip                           = "shop"
    enhanced_vpc_routing                 = false
    iam_roles                            = ["shop"]
    kms_key_id                           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    maintenance_track_name               = "shop"
    manual_snapshot_retention_period     = 1
    master_password                      = "shop"
    master_password_secret_kms_key_id    = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    master_username                      = "orders"
    multi_az                             = false
    port                                 = 443
    preferred_maintenance_window         = "shop"
    publicly_accessible                  = false
    skip_final_snapshot                  = false
    snapshot_arn                         = "arn:aws:sns:us-east-1:123456789012:shop"
    snapshot_cluster_identifier          = "shop"
    snapshot_identifier                  = "shop"
    vpc_security_group_ids               = ["sg-0123456789abcdef0"]
    timeouts                             = { create = "30m", delete = "30m", update = "30m" }
    logging = {
      bucket_name          = "shop"
      log_destination_type = "shop"
      log_exports          = ["shop"]
      s3_key_prefix        = "shop"
    }
    scheduled_actions = {
      example = {
        description = "shop"
        enable      = false
        end_time    = "2026-01-01T00:00:00Z"
        iam_role    = "arn:aws:iam::123456789012:role/shop"
        schedule    = "shop"
        start_time  = "2026-01-01T00:00:00Z"
        target_action = {
          pause_cluster = {}
          resize_cluster = {
            classic         = false
            cluster_type    = "shop"
            node_type       = "cache.t4g.micro"
            number_of_nodes = 1
          }
          resume_cluster = {}
        }
      }
    }
    usage_limits = {
      concurrency-scaling = {
        feature_type  = "concurrency-scaling"
        limit_type    = "time"
        amount        = 60
        period        = "daily"
        breach_action = "disable"
      }
      spectrum = {
        feature_type  = "spectrum"
        limit_type    = "data-scanned"
        amount        = 1
        period        = "monthly"
        breach_action = "disable"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == var.allow_version_upgrade,
      aws_redshift_cluster.this[0].apply_immediately == var.apply_immediately,
      aws_redshift_cluster.this[0].availability_zone == var.availability_zone,
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == var.availability_zone_relocation_enabled,
      aws_redshift_cluster.this[0].cluster_identifier == var.cluster_identifier,
      aws_redshift_cluster.this[0].cluster_parameter_group_name == var.cluster_parameter_group_name,
      aws_redshift_cluster.this[0].cluster_subnet_group_name == var.cluster_subnet_group_name,
      aws_redshift_cluster.this[0].cluster_version == var.cluster_version,
      aws_redshift_cluster.this[0].database_name == var.database_name,
      aws_redshift_cluster.this[0].default_iam_role_arn == var.default_iam_role_arn,
      aws_redshift_cluster.this[0].elastic_ip == var.elastic_ip,
      aws_redshift_cluster.this[0].enhanced_vpc_routing == var.enhanced_vpc_routing,
      aws_redshift_cluster.this[0].iam_roles == var.iam_roles,
      aws_redshift_cluster.this[0].kms_key_id == var.kms_key_id,
      aws_redshift_cluster.this[0].maintenance_track_name == var.maintenance_track_name,
      aws_redshift_cluster.this[0].manual_snapshot_retention_period == var.manual_snapshot_retention_period,
      aws_redshift_cluster.this[0].master_password == var.master_password,
      aws_redshift_cluster.this[0].master_password_secret_kms_key_id == var.master_password_secret_kms_key_id,
      aws_redshift_cluster.this[0].master_username == var.master_username,
      aws_redshift_cluster.this[0].multi_az == var.multi_az,
      aws_redshift_cluster.this[0].port == var.port,
      aws_redshift_cluster.this[0].preferred_maintenance_window == var.preferred_maintenance_window,
      aws_redshift_cluster.this[0].publicly_accessible == var.publicly_accessible,
      aws_redshift_cluster.this[0].skip_final_snapshot == var.skip_final_snapshot,
      aws_redshift_cluster.this[0].snapshot_arn == var.snapshot_arn,
      aws_redshift_cluster.this[0].snapshot_cluster_identifier == var.snapshot_cluster_identifier,
      aws_redshift_cluster.this[0].snapshot_identifier == var.snapshot_identifier,
      aws_redshift_cluster.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_redshift_cluster.this[0].timeouts.create == var.timeouts.create,
      aws_redshift_cluster.this[0].timeouts.delete == var.timeouts.delete,
      aws_redshift_cluster.this[0].timeouts.update == var.timeouts.update,
      aws_redshift_logging.this[0].bucket_name == var.logging.bucket_name,
      aws_redshift_logging.this[0].log_destination_type == var.logging.log_destination_type,
      aws_redshift_logging.this[0].log_exports == var.logging.log_exports,
      aws_redshift_logging.this[0].s3_key_prefix == var.logging.s3_key_prefix,
      aws_redshift_scheduled_action.this["example"].description == var.scheduled_actions["example"].description,
      aws_redshift_scheduled_action.this["example"].enable == var.scheduled_actions["example"].enable,
      aws_redshift_scheduled_action.this["example"].end_time == var.scheduled_actions["example"].end_time,
      aws_redshift_scheduled_action.this["example"].iam_role == var.scheduled_actions["example"].iam_role,
      aws_redshift_scheduled_action.this["example"].schedule == var.scheduled_actions["example"].schedule,
      aws_redshift_scheduled_action.this["example"].start_time == var.scheduled_actions["example"].start_time,
      aws_redshift_scheduled_action.this["example"].target_action[0].resize_cluster[0].classic == var.scheduled_actions["example"].target_action.resize_cluster.classic,
      aws_redshift_scheduled_action.this["example"].target_action[0].resize_cluster[0].cluster_type == var.scheduled_actions["example"].target_action.resize_cluster.cluster_type,
      aws_redshift_scheduled_action.this["example"].target_action[0].resize_cluster[0].node_type == var.scheduled_actions["example"].target_action.resize_cluster.node_type,
      aws_redshift_scheduled_action.this["example"].target_action[0].resize_cluster[0].number_of_nodes == var.scheduled_actions["example"].target_action.resize_cluster.number_of_nodes,
      aws_redshift_usage_limit.this["concurrency-scaling"].feature_type == var.usage_limits["concurrency-scaling"].feature_type,
      aws_redshift_usage_limit.this["concurrency-scaling"].limit_type == var.usage_limits["concurrency-scaling"].limit_type,
      aws_redshift_usage_limit.this["concurrency-scaling"].amount == var.usage_limits["concurrency-scaling"].amount,
      aws_redshift_usage_limit.this["concurrency-scaling"].period == var.usage_limits["concurrency-scaling"].period,
      aws_redshift_usage_limit.this["concurrency-scaling"].breach_action == var.usage_limits["concurrency-scaling"].breach_action,
      aws_redshift_usage_limit.this["spectrum"].feature_type == var.usage_limits["spectrum"].feature_type,
      aws_redshift_usage_limit.this["spectrum"].limit_type == var.usage_limits["spectrum"].limit_type,
      aws_redshift_usage_limit.this["spectrum"].amount == var.usage_limits["spectrum"].amount,
      aws_redshift_usage_limit.this["spectrum"].period == var.usage_limits["spectrum"].period,
      aws_redshift_usage_limit.this["spectrum"].breach_action == var.usage_limits["spectrum"].breach_action,
    ])
    error_message = "an argument is not what was given"
  }
}
