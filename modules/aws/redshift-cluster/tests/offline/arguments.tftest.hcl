# What callers give stands in the data warehouse cluster, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    cluster_identifier                   = "orders"
    node_type                            = "ra3.large"
    allow_version_upgrade                = true
    apply_immediately                    = true
    automated_snapshot_retention_period  = 1
    availability_zone                    = "us-east-1a"
    availability_zone_relocation_enabled = true
    cluster_parameter_group_name         = "shop"
    cluster_subnet_group_name            = "shop"
    cluster_type                         = "single-node"
    number_of_nodes                      = 1
    cluster_version                      = "shop"
    database_name                        = "orders"
    default_iam_role_arn                 = "arn:aws:iam::123456789012:role/shop"
    elastic_ip                           = "shop"
    encrypted                            = "true"
    enhanced_vpc_routing                 = true
    final_snapshot_identifier            = "shop"
    iam_roles                            = ["shop"]
    kms_key_id                           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    logging = {
      bucket_name          = "shop"
      log_destination_type = "cloudwatch"
      log_exports          = ["connectionlog", "userlog"]
      s3_key_prefix        = "shop"
    }
    maintenance_track_name            = "shop"
    manage_master_password            = false
    manual_snapshot_retention_period  = 1
    master_password                   = "shop"
    master_password_secret_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    master_username                   = "orders"
    multi_az                          = true
    port                              = 443
    preferred_maintenance_window      = "shop"
    publicly_accessible               = true
    scheduled_actions = {
      pause = {
        iam_role = "arn:aws:iam::123456789012:role/scheduler"
        schedule = "cron(0 20 ? * MON-FRI *)"
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
        description = "shop"
        enable      = false
        end_time    = "2026-01-01T00:00:00Z"
        start_time  = "2026-01-01T00:00:00Z"
      }
      resume = {
        iam_role = "arn:aws:iam::123456789012:role/scheduler"
        schedule = "cron(0 6 ? * MON-FRI *)"
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
        description = "shop"
        enable      = false
        end_time    = "2026-01-01T00:00:00Z"
        start_time  = "2026-01-01T00:00:00Z"
      }
    }
    skip_final_snapshot         = true
    snapshot_arn                = "arn:aws:sns:us-east-1:123456789012:shop"
    snapshot_cluster_identifier = "shop"
    snapshot_identifier         = "shop"
    timeouts                    = { create = "30m", delete = "30m", update = "30m" }
    usage_limits = {
      concurrency-scaling = {
        amount        = 60
        feature_type  = "concurrency-scaling"
        limit_type    = "time"
        breach_action = "disable"
        period        = "daily"
      }
      spectrum = {
        amount        = 1
        feature_type  = "spectrum"
        limit_type    = "data-scanned"
        breach_action = "disable"
        period        = "monthly"
      }
    }
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == true,
      aws_redshift_cluster.this[0].apply_immediately == true,
      aws_redshift_cluster.this[0].automated_snapshot_retention_period == 1,
      aws_redshift_cluster.this[0].availability_zone == "us-east-1a",
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == true,
      aws_redshift_cluster.this[0].cluster_identifier == "orders",
      aws_redshift_cluster.this[0].cluster_parameter_group_name == "shop",
      aws_redshift_cluster.this[0].cluster_subnet_group_name == "shop",
      aws_redshift_cluster.this[0].cluster_type == "single-node",
      aws_redshift_cluster.this[0].cluster_version == "shop",
      aws_redshift_cluster.this[0].database_name == "orders",
      aws_redshift_cluster.this[0].default_iam_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_redshift_cluster.this[0].elastic_ip == "shop",
      tostring(aws_redshift_cluster.this[0].encrypted) == "true",
      aws_redshift_cluster.this[0].enhanced_vpc_routing == true,
      aws_redshift_cluster.this[0].final_snapshot_identifier == "shop",
      aws_redshift_cluster.this[0].iam_roles == toset(["shop"]),
      aws_redshift_cluster.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_redshift_cluster.this[0].maintenance_track_name == "shop",
      aws_redshift_cluster.this[0].manual_snapshot_retention_period == 1,
      aws_redshift_cluster.this[0].master_password == "shop",
      aws_redshift_cluster.this[0].master_password_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_redshift_cluster.this[0].master_username == "orders",
      aws_redshift_cluster.this[0].multi_az == true,
      aws_redshift_cluster.this[0].node_type == "ra3.large",
      aws_redshift_cluster.this[0].number_of_nodes == 1,
      aws_redshift_cluster.this[0].port == 443,
      aws_redshift_cluster.this[0].preferred_maintenance_window == "shop",
      aws_redshift_cluster.this[0].publicly_accessible == true,
      aws_redshift_cluster.this[0].skip_final_snapshot == true,
      aws_redshift_cluster.this[0].snapshot_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_redshift_cluster.this[0].snapshot_cluster_identifier == "shop",
      aws_redshift_cluster.this[0].snapshot_identifier == "shop",
      aws_redshift_cluster.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_redshift_cluster.this[0].timeouts.create == "30m",
      aws_redshift_cluster.this[0].timeouts.delete == "30m",
      aws_redshift_cluster.this[0].timeouts.update == "30m",
      aws_redshift_logging.this[0].bucket_name == "shop",
      aws_redshift_logging.this[0].log_destination_type == "cloudwatch",
      aws_redshift_logging.this[0].log_exports == toset(["connectionlog", "userlog"]),
      aws_redshift_logging.this[0].s3_key_prefix == "shop",
      aws_redshift_scheduled_action.this["pause"].description == "shop",
      aws_redshift_scheduled_action.this["pause"].enable == false,
      aws_redshift_scheduled_action.this["pause"].end_time == "2026-01-01T00:00:00Z",
      aws_redshift_scheduled_action.this["pause"].iam_role == "arn:aws:iam::123456789012:role/scheduler",
      aws_redshift_scheduled_action.this["pause"].name == "orders-pause",
      aws_redshift_scheduled_action.this["pause"].schedule == "cron(0 20 ? * MON-FRI *)",
      aws_redshift_scheduled_action.this["pause"].start_time == "2026-01-01T00:00:00Z",
      length(aws_redshift_scheduled_action.this["pause"].target_action[0].pause_cluster) == 1,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].cluster_type == "shop",
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].node_type == "cache.t4g.micro",
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].number_of_nodes == 1,
      length(aws_redshift_scheduled_action.this["pause"].target_action[0].resume_cluster) == 1,
      aws_redshift_scheduled_action.this["resume"].description == "shop",
      aws_redshift_scheduled_action.this["resume"].enable == false,
      aws_redshift_scheduled_action.this["resume"].end_time == "2026-01-01T00:00:00Z",
      aws_redshift_scheduled_action.this["resume"].iam_role == "arn:aws:iam::123456789012:role/scheduler",
      aws_redshift_scheduled_action.this["resume"].name == "orders-resume",
      aws_redshift_scheduled_action.this["resume"].schedule == "cron(0 6 ? * MON-FRI *)",
      aws_redshift_scheduled_action.this["resume"].start_time == "2026-01-01T00:00:00Z",
      length(aws_redshift_scheduled_action.this["resume"].target_action[0].pause_cluster) == 1,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].cluster_type == "shop",
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].node_type == "cache.t4g.micro",
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].number_of_nodes == 1,
      length(aws_redshift_scheduled_action.this["resume"].target_action[0].resume_cluster) == 1,
      aws_redshift_usage_limit.this["concurrency-scaling"].amount == 60,
      aws_redshift_usage_limit.this["concurrency-scaling"].breach_action == "disable",
      aws_redshift_usage_limit.this["concurrency-scaling"].feature_type == "concurrency-scaling",
      aws_redshift_usage_limit.this["concurrency-scaling"].limit_type == "time",
      aws_redshift_usage_limit.this["concurrency-scaling"].period == "daily",
      aws_redshift_usage_limit.this["spectrum"].amount == 1,
      aws_redshift_usage_limit.this["spectrum"].breach_action == "disable",
      aws_redshift_usage_limit.this["spectrum"].feature_type == "spectrum",
      aws_redshift_usage_limit.this["spectrum"].limit_type == "data-scanned",
      aws_redshift_usage_limit.this["spectrum"].period == "monthly",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    allow_version_upgrade = false
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].manage_master_password == true,
    ])
    error_message = "an argument is not what was given"
  }
}
