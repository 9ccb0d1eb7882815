# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  identifier        = "orders"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  engine            = "postgres"
  username          = "orders"
  budget            = { amount = 20 }
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
    create                                = false
    backup_retention_period               = 0
    backup_target                         = "outposts"
    engine_lifecycle_support              = "open-source-rds-extended-support"
    log_group_class                       = "INFREQUENT_ACCESS"
    log_retention_days                    = 1
    monitoring_interval                   = 60
    network_type                          = "DUAL"
    performance_insights_retention_period = 7
    replica_mode                          = "mounted"
    storage_type                          = "gp2"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # allocated_storage must be at least 5.
    allocated_storage = 4
    # backup_retention_period must be 0 to 35.
    backup_retention_period = -1
    # backup_target must be region or outposts.
    backup_target = "no-such-value"
    # backup_window looks like 02:00-03:00.
    backup_window = "?"
    # engine_lifecycle_support must be open-source-rds-extended-support or open-source-rds-extended-support-disabled.
    engine_lifecycle_support = "?"
    # An identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    identifier = "?"
    # An instance class begins with "db.".
    instance_class = "~db."
    # log_group_class must be STANDARD or INFREQUENT_ACCESS.
    log_group_class = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # maintenance_window looks like sun:03:00-sun:04:00.
    maintenance_window = "?"
    # monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60.
    monitoring_interval = -7
    # network_type must be IPV4 or DUAL.
    network_type = "no-such-value"
    # performance_insights_retention_period must be 7, 731 or 31 times 1 to 23.
    performance_insights_retention_period = 744
    # replica_mode must be open-read-only or mounted.
    replica_mode = "no-such-value"
    # storage_type must be gp3, gp2, io1, io2 or standard.
    storage_type = "no-such-value"
  }
  expect_failures = [var.allocated_storage, var.backup_retention_period, var.backup_target, var.backup_window, var.engine_lifecycle_support, var.identifier, var.instance_class, var.log_group_class, var.log_retention_days, var.maintenance_window, var.monitoring_interval, var.network_type, var.performance_insights_retention_period, var.replica_mode, var.storage_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backup_retention_period must be 0 to 35.
    backup_retention_period = 36
  }
  expect_failures = [var.backup_retention_period]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # security_group_egress and security_group_ingress need security_group.
    security_group         = null
    security_group_ingress = { application = { cidr_ipv4 = "10.0.0.0/8" } }
  }
  expect_failures = [aws_db_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # database_insights_mode advanced needs performance_insights_enabled and a performance_insights_retention_period of 465 (15 months) or more.
    database_insights_mode       = "advanced"
    performance_insights_enabled = false
  }
  expect_failures = [aws_db_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Storage of type io1 or io2 needs iops.
    storage_type = "io1"
  }
  expect_failures = [aws_db_instance.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # max_allocated_storage must be larger than allocated_storage.
    allocated_storage     = 100
    max_allocated_storage = 50
  }
  expect_failures = [aws_db_instance.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Enhanced monitoring needs monitoring_role_arn, or monitoring_role = {} to make a role.
    monitoring_interval = 1
  }
  expect_failures = [aws_db_instance.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # Name an existing parameter, option or subnet group, or let the module make one, not both.
    option_group      = { engine_name = "shop", major_engine_version = "shop" }
    option_group_name = "shop"
  }
  expect_failures = [aws_db_instance.this[0]]
}
