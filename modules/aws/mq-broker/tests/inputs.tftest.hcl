# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  broker_name        = "orders"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"
  user               = [{ username = "orders", password = "example-of-a-password" }]
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                        = false
    authentication_strategy       = "simple"
    deployment_mode               = "SINGLE_INSTANCE"
    maintenance_window_start_time = merge({ day_of_week = "shop", time_of_day = "shop", time_zone = "UTC" }, { day_of_week = "MONDAY" })
    storage_type                  = "ebs"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # authentication_strategy must be simple, ldap or config_managed.
    authentication_strategy = "no-such-value"
    # A broker name holds letters, digits, - and _, 50 characters at most.
    broker_name = "?"
    # deployment_mode must be SINGLE_INSTANCE, ACTIVE_STANDBY_MULTI_AZ or CLUSTER_MULTI_AZ.
    deployment_mode = "no-such-value"
    # engine_type must be ActiveMQ or RabbitMQ.
    engine_type = "no-such-value"
    # A broker type begins with "mq.".
    host_instance_type = "~mq."
    # maintenance_window_start_time.day_of_week must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY.
    maintenance_window_start_time = merge({ day_of_week = "shop", time_of_day = "shop", time_zone = "UTC" }, { day_of_week = "no-such-value" })
    # storage_type must be ebs or efs.
    storage_type = "no-such-value"
    # user needs at least 1.
    user = []
  }
  expect_failures = [var.authentication_strategy, var.broker_name, var.deployment_mode, var.engine_type, var.host_instance_type, var.maintenance_window_start_time, var.storage_type, var.user]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # RabbitMQ runs as SINGLE_INSTANCE or CLUSTER_MULTI_AZ.
    deployment_mode = "ACTIVE_STANDBY_MULTI_AZ"
    engine_type     = "RabbitMQ"
  }
  expect_failures = [aws_mq_broker.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # ActiveMQ runs as SINGLE_INSTANCE or ACTIVE_STANDBY_MULTI_AZ.
    deployment_mode = "CLUSTER_MULTI_AZ"
  }
  expect_failures = [aws_mq_broker.this[0]]
}
