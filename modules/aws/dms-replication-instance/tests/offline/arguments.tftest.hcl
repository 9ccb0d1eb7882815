# What callers give stands in the replication instance, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  replication_instance_class = "dms.t3.medium"
  replication_instance_id    = "orders"
  allocated_storage          = 20
  budget                     = { amount = 20 }
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
    replication_instance_class   = "dms.t3.medium"
    replication_instance_id      = "orders"
    allocated_storage            = 20
    allow_major_version_upgrade  = true
    apply_immediately            = true
    auto_minor_version_upgrade   = true
    availability_zone            = "us-east-1a"
    engine_version               = "16.4"
    kms_key_arn                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_retention_days           = 30
    multi_az                     = true
    network_type                 = "IPV4"
    preferred_maintenance_window = "preferred-maintenance-window"
    publicly_accessible          = true
    replication_subnet_group_id  = "replication-subnet-group-id"
    timeouts                     = { create = "30m", delete = "31m", update = "32m" }
    vpc_security_group_ids       = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allocated_storage == 20,
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == true,
      aws_dms_replication_instance.this[0].apply_immediately == true,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == true,
      aws_dms_replication_instance.this[0].availability_zone == "us-east-1a",
      aws_dms_replication_instance.this[0].engine_version == "16.4",
      aws_dms_replication_instance.this[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_dms_replication_instance.this[0].multi_az == true,
      aws_dms_replication_instance.this[0].network_type == "IPV4",
      aws_dms_replication_instance.this[0].preferred_maintenance_window == "preferred-maintenance-window",
      aws_dms_replication_instance.this[0].publicly_accessible == true,
      aws_dms_replication_instance.this[0].replication_instance_class == "dms.t3.medium",
      aws_dms_replication_instance.this[0].replication_instance_id == "orders",
      aws_dms_replication_instance.this[0].replication_subnet_group_id == "replication-subnet-group-id",
      aws_dms_replication_instance.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_dms_replication_instance.this[0].timeouts.create == "30m",
      aws_dms_replication_instance.this[0].timeouts.delete == "31m",
      aws_dms_replication_instance.this[0].timeouts.update == "32m",
      aws_cloudwatch_log_group.this[0].name == "dms-tasks-orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_major_version_upgrade = true
    apply_immediately           = false
    auto_minor_version_upgrade  = true
    multi_az                    = false
    publicly_accessible         = true
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == true,
      aws_dms_replication_instance.this[0].apply_immediately == false,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == true,
      aws_dms_replication_instance.this[0].multi_az == false,
      aws_dms_replication_instance.this[0].publicly_accessible == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_major_version_upgrade = false
    apply_immediately           = true
    auto_minor_version_upgrade  = true
    multi_az                    = false
    publicly_accessible         = false
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == false,
      aws_dms_replication_instance.this[0].apply_immediately == true,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == true,
      aws_dms_replication_instance.this[0].multi_az == false,
      aws_dms_replication_instance.this[0].publicly_accessible == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_major_version_upgrade = false
    apply_immediately           = false
    auto_minor_version_upgrade  = false
    multi_az                    = true
    publicly_accessible         = true
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == false,
      aws_dms_replication_instance.this[0].apply_immediately == false,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == false,
      aws_dms_replication_instance.this[0].multi_az == true,
      aws_dms_replication_instance.this[0].publicly_accessible == true,
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
      aws_dms_replication_instance.this[0].publicly_accessible == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create            = false
    allocated_storage = 5
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create            = false
    allocated_storage = 6144
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    log_retention_days = null
    notifications      = null
    tags               = null
    create             = false
    budget             = null
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
      var.log_retention_days != null,
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
      cpu  = { enabled = false, threshold = 1 }
      idle = { enabled = false, threshold = 1 }
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
    notifications          = {}
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.id == try(aws_dms_replication_instance.this[0].id, null),
      output.replication_instance_id == try(aws_dms_replication_instance.this[0].replication_instance_id, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
