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
    cluster_parameter_group_name         = "cluster-parameter-group-name"
    cluster_subnet_group_name            = "cluster-subnet-group-name"
    cluster_type                         = "single-node"
    number_of_nodes                      = 1
    cluster_version                      = "cluster-version"
    database_name                        = "orders2"
    default_iam_role_arn                 = "arn:aws:iam::123456789012:role/shop"
    elastic_ip                           = "elastic-ip"
    encrypted                            = "true"
    enhanced_vpc_routing                 = true
    final_snapshot_identifier            = "final-snapshot-identifier"
    iam_roles                            = ["iam-roles"]
    kms_key_id                           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    logging = {
      bucket_name          = "bucket-name"
      log_destination_type = "cloudwatch"
      log_exports          = ["connectionlog", "userlog"]
      s3_key_prefix        = "s3-key-prefix"
    }
    maintenance_track_name            = "maintenance-track-name"
    manage_master_password            = false
    manual_snapshot_retention_period  = 3
    master_password                   = "master-password"
    master_password_secret_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
    master_username                   = "orders3"
    multi_az                          = false
    port                              = 443
    preferred_maintenance_window      = "preferred-maintenance-window"
    publicly_accessible               = true
    scheduled_actions = {
      pause = {
        iam_role = "arn:aws:iam::123456789012:role/scheduler"
        schedule = "cron(0 20 ? * MON-FRI *)"
        target_action = {
          pause_cluster = {}
          resize_cluster = {
            classic         = false
            cluster_type    = "cluster-type"
            node_type       = "cache.t4g.micro"
            number_of_nodes = 1
          }
          resume_cluster = {}
        }
        description = "description"
        enable      = false
        end_time    = "2026-01-01T00:00:00Z"
        start_time  = "2026-01-01T00:00:01Z"
      }
      resume = {
        iam_role = "arn:aws:iam::123456789012:role/scheduler"
        schedule = "cron(0 6 ? * MON-FRI *)"
        target_action = {
          pause_cluster = {}
          resize_cluster = {
            classic         = false
            cluster_type    = "cluster-type2"
            node_type       = "cache.t4g.micro"
            number_of_nodes = 1
          }
          resume_cluster = {}
        }
        description = "description2"
        enable      = false
        end_time    = "2026-01-01T00:00:00Z"
        start_time  = "2026-01-01T00:00:02Z"
      }
    }
    skip_final_snapshot         = true
    snapshot_arn                = "arn:aws:sns:us-east-1:123456789012:shop"
    snapshot_cluster_identifier = "snapshot-cluster-identifier"
    snapshot_identifier         = "snapshot-identifier"
    timeouts                    = { create = "30m", delete = "31m", update = "32m" }
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
    price_region           = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == true,
      aws_redshift_cluster.this[0].apply_immediately == true,
      aws_redshift_cluster.this[0].automated_snapshot_retention_period == 1,
      aws_redshift_cluster.this[0].availability_zone == "us-east-1a",
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == true,
      aws_redshift_cluster.this[0].cluster_identifier == "orders",
      aws_redshift_cluster.this[0].cluster_parameter_group_name == "cluster-parameter-group-name",
      aws_redshift_cluster.this[0].cluster_subnet_group_name == "cluster-subnet-group-name",
      aws_redshift_cluster.this[0].cluster_type == "single-node",
      aws_redshift_cluster.this[0].cluster_version == "cluster-version",
      aws_redshift_cluster.this[0].database_name == "orders2",
      aws_redshift_cluster.this[0].default_iam_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_redshift_cluster.this[0].elastic_ip == "elastic-ip",
      tostring(aws_redshift_cluster.this[0].encrypted) == "true",
      aws_redshift_cluster.this[0].enhanced_vpc_routing == true,
      aws_redshift_cluster.this[0].final_snapshot_identifier == "final-snapshot-identifier",
      aws_redshift_cluster.this[0].iam_roles == toset(["iam-roles"]),
      aws_redshift_cluster.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_redshift_cluster.this[0].maintenance_track_name == "maintenance-track-name",
      aws_redshift_cluster.this[0].manual_snapshot_retention_period == 3,
      aws_redshift_cluster.this[0].master_password == "master-password",
      aws_redshift_cluster.this[0].master_password_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001",
      aws_redshift_cluster.this[0].master_username == "orders3",
      aws_redshift_cluster.this[0].multi_az == false,
      aws_redshift_cluster.this[0].node_type == "ra3.large",
      aws_redshift_cluster.this[0].number_of_nodes == 1,
      aws_redshift_cluster.this[0].port == 443,
      aws_redshift_cluster.this[0].preferred_maintenance_window == "preferred-maintenance-window",
      aws_redshift_cluster.this[0].publicly_accessible == true,
      aws_redshift_cluster.this[0].skip_final_snapshot == true,
      aws_redshift_cluster.this[0].snapshot_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_redshift_cluster.this[0].snapshot_cluster_identifier == "snapshot-cluster-identifier",
      aws_redshift_cluster.this[0].snapshot_identifier == "snapshot-identifier",
      aws_redshift_cluster.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_redshift_cluster.this[0].timeouts.create == "30m",
      aws_redshift_cluster.this[0].timeouts.delete == "31m",
      aws_redshift_cluster.this[0].timeouts.update == "32m",
      aws_redshift_logging.this[0].bucket_name == "bucket-name",
      aws_redshift_logging.this[0].log_destination_type == "cloudwatch",
      aws_redshift_logging.this[0].log_exports == toset(["connectionlog", "userlog"]),
      aws_redshift_logging.this[0].s3_key_prefix == "s3-key-prefix",
      aws_redshift_scheduled_action.this["pause"].description == "description",
      aws_redshift_scheduled_action.this["pause"].enable == false,
      aws_redshift_scheduled_action.this["pause"].end_time == "2026-01-01T00:00:00Z",
      aws_redshift_scheduled_action.this["pause"].iam_role == "arn:aws:iam::123456789012:role/scheduler",
      aws_redshift_scheduled_action.this["pause"].name == "orders-pause",
      aws_redshift_scheduled_action.this["pause"].schedule == "cron(0 20 ? * MON-FRI *)",
      aws_redshift_scheduled_action.this["pause"].start_time == "2026-01-01T00:00:01Z",
      length(aws_redshift_scheduled_action.this["pause"].target_action[0].pause_cluster) == 1,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].cluster_type == "cluster-type",
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].node_type == "cache.t4g.micro",
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].number_of_nodes == 1,
      length(aws_redshift_scheduled_action.this["pause"].target_action[0].resume_cluster) == 1,
      aws_redshift_scheduled_action.this["resume"].description == "description2",
      aws_redshift_scheduled_action.this["resume"].enable == false,
      aws_redshift_scheduled_action.this["resume"].end_time == "2026-01-01T00:00:00Z",
      aws_redshift_scheduled_action.this["resume"].iam_role == "arn:aws:iam::123456789012:role/scheduler",
      aws_redshift_scheduled_action.this["resume"].name == "orders-resume",
      aws_redshift_scheduled_action.this["resume"].schedule == "cron(0 6 ? * MON-FRI *)",
      aws_redshift_scheduled_action.this["resume"].start_time == "2026-01-01T00:00:02Z",
      length(aws_redshift_scheduled_action.this["resume"].target_action[0].pause_cluster) == 1,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].cluster_type == "cluster-type2",
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
    price_region          = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].manage_master_password == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_version_upgrade                = true
    apply_immediately                    = false
    availability_zone_relocation_enabled = true
    enhanced_vpc_routing                 = false
    manage_master_password               = true
    multi_az                             = false
    publicly_accessible                  = true
    scheduled_actions = {
      pause = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 20 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = true } }
        enable        = true
      }
      resume = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 6 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = true } }
        enable        = true
      }
    }
    skip_final_snapshot = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == true,
      aws_redshift_cluster.this[0].apply_immediately == false,
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == true,
      aws_redshift_cluster.this[0].enhanced_vpc_routing == false,
      aws_redshift_cluster.this[0].manage_master_password == true,
      aws_redshift_cluster.this[0].multi_az == false,
      aws_redshift_cluster.this[0].publicly_accessible == true,
      aws_redshift_cluster.this[0].skip_final_snapshot == false,
      aws_redshift_scheduled_action.this["pause"].enable == true,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].classic == true,
      aws_redshift_scheduled_action.this["resume"].enable == true,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].classic == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_version_upgrade                = false
    apply_immediately                    = true
    availability_zone_relocation_enabled = true
    enhanced_vpc_routing                 = false
    manage_master_password               = false
    publicly_accessible                  = true
    scheduled_actions = {
      pause = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 20 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = false } }
        enable        = false
      }
      resume = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 6 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = false } }
        enable        = false
      }
    }
    skip_final_snapshot = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == false,
      aws_redshift_cluster.this[0].apply_immediately == true,
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == true,
      aws_redshift_cluster.this[0].enhanced_vpc_routing == false,
      aws_redshift_cluster.this[0].manage_master_password == false,
      aws_redshift_cluster.this[0].publicly_accessible == true,
      aws_redshift_cluster.this[0].skip_final_snapshot == false,
      aws_redshift_scheduled_action.this["pause"].enable == false,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["resume"].enable == false,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].classic == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_version_upgrade                = false
    apply_immediately                    = false
    availability_zone_relocation_enabled = false
    enhanced_vpc_routing                 = true
    manage_master_password               = true
    publicly_accessible                  = true
    scheduled_actions = {
      pause = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 20 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = false } }
        enable        = false
      }
      resume = {
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        schedule      = "cron(0 6 ? * MON-FRI *)"
        target_action = { resize_cluster = { classic = false } }
        enable        = false
      }
    }
    skip_final_snapshot = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].allow_version_upgrade == false,
      aws_redshift_cluster.this[0].apply_immediately == false,
      aws_redshift_cluster.this[0].availability_zone_relocation_enabled == false,
      aws_redshift_cluster.this[0].enhanced_vpc_routing == true,
      aws_redshift_cluster.this[0].manage_master_password == true,
      aws_redshift_cluster.this[0].publicly_accessible == true,
      aws_redshift_cluster.this[0].skip_final_snapshot == false,
      aws_redshift_scheduled_action.this["pause"].enable == false,
      aws_redshift_scheduled_action.this["pause"].target_action[0].resize_cluster[0].classic == false,
      aws_redshift_scheduled_action.this["resume"].enable == false,
      aws_redshift_scheduled_action.this["resume"].target_action[0].resize_cluster[0].classic == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_redshift_cluster.this[0].master_username == "orders",
      aws_redshift_cluster.this[0].publicly_accessible == false,
      aws_redshift_usage_limit.this["concurrency-scaling"].breach_action == "log",
      aws_redshift_cluster.this[0].manage_master_password == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                              = false
    automated_snapshot_retention_period = 0
    manual_snapshot_retention_period    = 1
    number_of_nodes                     = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                              = false
    automated_snapshot_retention_period = 35
    manual_snapshot_retention_period    = 3653
    number_of_nodes                     = 128
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    notifications     = null
    scheduled_actions = null
    tags              = null
    usage_limits      = null
    create            = false
    budget            = null
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
      var.notifications != null,
      var.scheduled_actions != null,
      var.tags != null,
      var.usage_limits != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      concurrency_scaling = { enabled = false, threshold = 1 }
      disk                = { enabled = false, threshold = 1 }
      idle                = { enabled = false, threshold = 1 }
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
    notifications = {}
    database_name = "orders"
    logging = {
      log_destination_type = "cloudwatch"
      log_exports          = ["connectionlog", "userlog"]
    }
    scheduled_actions = {
      pause = {
        schedule      = "cron(0 20 ? * MON-FRI *)"
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        target_action = { pause_cluster = {} }
      }
      resume = {
        schedule      = "cron(0 6 ? * MON-FRI *)"
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        target_action = { resume_cluster = {} }
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
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_redshift_cluster.this[0].arn, null),
      output.cluster_identifier == try(aws_redshift_cluster.this[0].cluster_identifier, null),
      output.dns_name == try(aws_redshift_cluster.this[0].dns_name, null),
      output.id == try(aws_redshift_cluster.this[0].id, null),
      output.endpoint == try(aws_redshift_cluster.this[0].endpoint, null),
      output.master_password_secret_arn == try(aws_redshift_cluster.this[0].master_password_secret_arn, null),
    ])
    error_message = "an output tells something else"
  }
}
