# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  broker_node_group_info = {
    client_subnets = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef1",
      "subnet-0123456789abcdef2",
    ]
    instance_type   = "kafka.t3.small"
    security_groups = ["sg-0123456789abcdef0"]
    storage_info    = { ebs_storage_info = { volume_size = 100 } }
  }
  cluster_name           = "orders"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  budget                 = { amount = 20 }
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
    create              = false
    enhanced_monitoring = "DEFAULT"
    log_retention_days  = 1
    storage_mode        = "LOCAL"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A broker type begins with "kafka." or "express.".
    broker_node_group_info = merge({
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      storage_info    = { ebs_storage_info = { volume_size = 100 } }
    }, { instance_type = "~kafka." })
    # A cluster name has 1 to 64 letters, digits and hyphens.
    cluster_name = "?"
    # encryption_info.encryption_in_transit.client_broker must be TLS, TLS_PLAINTEXT or PLAINTEXT.
    encryption_info = { encryption_in_transit = { client_broker = "no-such-value" } }
    # enhanced_monitoring must be DEFAULT, PER_BROKER, PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION.
    enhanced_monitoring = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # number_of_broker_nodes must be 1 or more.
    number_of_broker_nodes = 0
    # storage_mode must be LOCAL or TIERED.
    storage_mode = "no-such-value"
  }
  expect_failures = [var.broker_node_group_info, var.cluster_name, var.encryption_info, var.enhanced_monitoring, var.log_retention_days, var.number_of_broker_nodes, var.storage_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # broker_node_group_info.az_distribution must be DEFAULT.
    broker_node_group_info = merge({
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      storage_info    = { ebs_storage_info = { volume_size = 100 } }
    }, { az_distribution = "no-such-value" })
  }
  expect_failures = [var.broker_node_group_info]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # broker_node_group_info.connectivity_info.public_access.type must be DISABLED or SERVICE_PROVIDED_EIPS.
    broker_node_group_info = { client_subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"], instance_type = "kafka.t3.small", security_groups = ["sg-0123456789abcdef0"], storage_info = { ebs_storage_info = { volume_size = 100 } }, connectivity_info = { public_access = { type = "no-such-value" } } }
  }
  expect_failures = [var.broker_node_group_info]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # broker_node_group_info.storage_info.ebs_storage_info.volume_size must be 1 to 16384.
    broker_node_group_info = { client_subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"], instance_type = "kafka.t3.small", security_groups = ["sg-0123456789abcdef0"], storage_info = { ebs_storage_info = { volume_size = 0 } } }
  }
  expect_failures = [var.broker_node_group_info]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # number_of_broker_nodes must be a multiple of the number of client_subnets.
    number_of_broker_nodes = 4
  }
  expect_failures = [aws_msk_cluster.this[0]]
}
