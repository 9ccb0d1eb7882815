# What the inputs take and what they refuse: checked before anything is planned.
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
  instances          = { one = { instance_class = "db.t4g.medium" } }
  master_username    = "orders"
  budget             = { amount = 20 }
  price_region       = "eu-west-1"
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
    backtrack_window                      = 0
    backup_retention_period               = 1
    cluster_scalability_type              = "standard"
    database_insights_mode                = "standard"
    enabled_cloudwatch_logs_exports       = ["postgresql"]
    engine_lifecycle_support              = "open-source-rds-extended-support"
    engine_mode                           = "global"
    log_group_class                       = "INFREQUENT_ACCESS"
    log_retention_days                    = 1
    monitoring_interval                   = 60
    network_type                          = "IPV4"
    performance_insights_retention_period = 7
    restore_to_point_in_time              = merge({}, { restore_type = "full-copy" })
    serverlessv2_scaling_configuration    = { min_capacity = 0, max_capacity = 4 }
    storage_type                          = "aurora"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # backtrack_window must be 0 to 259200.
    backtrack_window = -1
    # backup_retention_period must be 1 to 35.
    backup_retention_period = 0
    # A cluster identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    cluster_identifier = "?"
    # cluster_scalability_type must be standard or limitless.
    cluster_scalability_type = "no-such-value"
    # database_insights_mode must be standard or advanced.
    database_insights_mode = "no-such-value"
    # enabled_cloudwatch_logs_exports may hold audit, error, general, iam-db-auth-error, instance, postgresql, slowquery and upgrade.
    enabled_cloudwatch_logs_exports = ["no-such-value"]
    # engine must be aurora-mysql, aurora-postgresql, mysql or postgres.
    engine = "no-such-value"
    # engine_lifecycle_support must be open-source-rds-extended-support or open-source-rds-extended-support-disabled.
    engine_lifecycle_support = "no-such-value"
    # engine_mode must be global, parallelquery or provisioned.
    engine_mode = "no-such-value"
    # log_group_class must be STANDARD or INFREQUENT_ACCESS.
    log_group_class = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # monitoring_interval must be 0, 1, 5, 10, 15, 30 or 60.
    monitoring_interval = -7
    # network_type must be IPV4 or DUAL.
    network_type = "no-such-value"
    # performance_insights_retention_period must be 7, 731 or 31 times 1 to 23.
    performance_insights_retention_period = 744
    # restore_to_point_in_time.restore_type must be full-copy or copy-on-write.
    restore_to_point_in_time = merge({}, { restore_type = "no-such-value" })
    # serverlessv2_scaling_configuration.max_capacity must be 1 to 256.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { max_capacity = 0 })
    # storage_type must be aurora, aurora-iopt1, gp3, io1 or io2.
    storage_type = "no-such-value"
  }
  expect_failures = [var.backtrack_window, var.backup_retention_period, var.cluster_identifier, var.cluster_scalability_type, var.database_insights_mode, var.enabled_cloudwatch_logs_exports, var.engine, var.engine_lifecycle_support, var.engine_mode, var.log_group_class, var.log_retention_days, var.monitoring_interval, var.network_type, var.performance_insights_retention_period, var.restore_to_point_in_time, var.serverlessv2_scaling_configuration, var.storage_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # backtrack_window must be 0 to 259200.
    backtrack_window = 259201
    # backup_retention_period must be 1 to 35.
    backup_retention_period = 36
    # serverlessv2_scaling_configuration.max_capacity must be 1 to 256.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { max_capacity = 257 })
  }
  expect_failures = [var.backtrack_window, var.backup_retention_period, var.serverlessv2_scaling_configuration]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # serverlessv2_scaling_configuration.min_capacity must be 0 to 256.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { min_capacity = -1 })
  }
  expect_failures = [var.serverlessv2_scaling_configuration]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # serverlessv2_scaling_configuration.min_capacity must be 0 to 256.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { min_capacity = 257 })
  }
  expect_failures = [var.serverlessv2_scaling_configuration]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # serverlessv2_scaling_configuration.seconds_until_auto_pause must be 300 to 86400.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { seconds_until_auto_pause = 299 })
  }
  expect_failures = [var.serverlessv2_scaling_configuration]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # serverlessv2_scaling_configuration.seconds_until_auto_pause must be 300 to 86400.
    serverlessv2_scaling_configuration = merge({ min_capacity = 0, max_capacity = 4 }, { seconds_until_auto_pause = 86401 })
  }
  expect_failures = [var.serverlessv2_scaling_configuration]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # database_insights_mode advanced needs performance_insights_enabled and a performance_insights_retention_period of 465 (15 months) or more.
    database_insights_mode       = "advanced"
    performance_insights_enabled = false
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Enhanced monitoring needs monitoring_role_arn, or monitoring_role = {} to make a role.
    monitoring_interval = 1
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Name an existing parameter or subnet group, or let the module make one, not both.
    cluster_parameter_group         = { family = "aurora-postgresql17", parameter = [{ name = "log_min_duration_statement", value = "500" }] }
    db_cluster_parameter_group_name = "shop"
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # security_group_egress and security_group_ingress need security_group.
    security_group         = null
    security_group_ingress = { application = { cidr_ipv4 = "10.0.0.0/8" } }
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # master_user_secret_kms_key_id is for the password that RDS keeps; leave master_password out.
    master_password               = "shop"
    master_user_secret_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # A Multi-AZ cluster (db_cluster_instance_class) makes its own instances.
    db_cluster_instance_class = "db.t4g.micro"
  }
  expect_failures = [aws_rds_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # serverlessv2_scaling_configuration.min_capacity must not be larger than max_capacity.
    serverlessv2_scaling_configuration = { max_capacity = 1, min_capacity = 2 }
  }
  expect_failures = [aws_rds_cluster.this[0]]
}
