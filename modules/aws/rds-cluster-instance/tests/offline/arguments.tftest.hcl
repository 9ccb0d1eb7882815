# What callers give stands in the cluster instance, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  identifier         = "orders-1"
  instance_class     = "db.t4g.medium"
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
    cluster_identifier                    = "orders"
    engine                                = "aurora-postgresql"
    identifier                            = "orders-1"
    instance_class                        = "db.t4g.medium"
    apply_immediately                     = true
    auto_minor_version_upgrade            = true
    availability_zone                     = "us-east-1a"
    ca_cert_identifier                    = "ca-cert-identifier"
    copy_tags_to_snapshot                 = true
    custom_iam_instance_profile           = "custom-iam-instance-profile"
    db_parameter_group_name               = "db-parameter-group-name"
    db_subnet_group_name                  = "db-subnet-group-name"
    engine_version                        = "16.4"
    force_destroy                         = true
    monitoring_interval                   = 1
    monitoring_role_arn                   = "arn:aws:iam::123456789012:role/shop"
    performance_insights_enabled          = true
    performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    performance_insights_retention_period = 7
    preferred_backup_window               = "preferred-backup-window"
    preferred_maintenance_window          = "preferred-maintenance-window"
    promotion_tier                        = 2
    publicly_accessible                   = true
    timeouts                              = { create = "30m", delete = "31m", update = "32m" }
    price_region                          = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == true,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == true,
      aws_rds_cluster_instance.this[0].availability_zone == "us-east-1a",
      aws_rds_cluster_instance.this[0].ca_cert_identifier == "ca-cert-identifier",
      aws_rds_cluster_instance.this[0].cluster_identifier == "orders",
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this[0].custom_iam_instance_profile == "custom-iam-instance-profile",
      aws_rds_cluster_instance.this[0].db_parameter_group_name == "db-parameter-group-name",
      aws_rds_cluster_instance.this[0].db_subnet_group_name == "db-subnet-group-name",
      aws_rds_cluster_instance.this[0].engine == "aurora-postgresql",
      aws_rds_cluster_instance.this[0].engine_version == "16.4",
      aws_rds_cluster_instance.this[0].force_destroy == true,
      aws_rds_cluster_instance.this[0].identifier == "orders-1",
      aws_rds_cluster_instance.this[0].instance_class == "db.t4g.medium",
      aws_rds_cluster_instance.this[0].monitoring_interval == 1,
      aws_rds_cluster_instance.this[0].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_rds_cluster_instance.this[0].performance_insights_enabled == true,
      aws_rds_cluster_instance.this[0].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_rds_cluster_instance.this[0].performance_insights_retention_period == 7,
      aws_rds_cluster_instance.this[0].preferred_backup_window == "preferred-backup-window",
      aws_rds_cluster_instance.this[0].preferred_maintenance_window == "preferred-maintenance-window",
      aws_rds_cluster_instance.this[0].promotion_tier == 2,
      aws_rds_cluster_instance.this[0].publicly_accessible == true,
      aws_rds_cluster_instance.this[0].timeouts.create == "30m",
      aws_rds_cluster_instance.this[0].timeouts.delete == "31m",
      aws_rds_cluster_instance.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    apply_immediately            = true
    auto_minor_version_upgrade   = false
    copy_tags_to_snapshot        = true
    force_destroy                = false
    performance_insights_enabled = true
    publicly_accessible          = false
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == true,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == false,
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this[0].force_destroy == false,
      aws_rds_cluster_instance.this[0].performance_insights_enabled == true,
      aws_rds_cluster_instance.this[0].publicly_accessible == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    apply_immediately            = false
    auto_minor_version_upgrade   = true
    copy_tags_to_snapshot        = true
    force_destroy                = false
    performance_insights_enabled = false
    publicly_accessible          = true
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == false,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == true,
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == true,
      aws_rds_cluster_instance.this[0].force_destroy == false,
      aws_rds_cluster_instance.this[0].performance_insights_enabled == false,
      aws_rds_cluster_instance.this[0].publicly_accessible == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    apply_immediately            = false
    auto_minor_version_upgrade   = false
    copy_tags_to_snapshot        = false
    force_destroy                = true
    performance_insights_enabled = true
    publicly_accessible          = true
    price_region                 = null
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == false,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == false,
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == false,
      aws_rds_cluster_instance.this[0].force_destroy == true,
      aws_rds_cluster_instance.this[0].performance_insights_enabled == true,
      aws_rds_cluster_instance.this[0].publicly_accessible == true,
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
      aws_rds_cluster_instance.this[0].publicly_accessible == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create         = false
    promotion_tier = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create         = false
    promotion_tier = 15
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
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
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      capacity       = { enabled = false, threshold = 1 }
      capacity_units = { enabled = false, threshold = 1 }
      idle           = { enabled = false, threshold = 1 }
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
    notifications                = {}
    performance_insights_enabled = true
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_rds_cluster_instance.this[0].arn, null),
      output.endpoint == try(aws_rds_cluster_instance.this[0].endpoint, null),
      output.id == try(aws_rds_cluster_instance.this[0].id, null),
      output.identifier == try(aws_rds_cluster_instance.this[0].identifier, null),
    ])
    error_message = "an output tells something else"
  }
}
