# What callers give stands in the message broker, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    broker_name        = "orders"
    engine_type        = "ActiveMQ"
    engine_version     = "5.18"
    host_instance_type = "mq.t3.micro"
    user = [
      {
        password         = "example-of-a-password"
        username         = "orders"
        console_access   = false
        groups           = ["shop"]
        replication_user = false
      },
    ]
    apply_immediately          = true
    authentication_strategy    = "simple"
    auto_minor_version_upgrade = false
    configuration              = { id = "shop", revision = 1 }
    deployment_mode            = "SINGLE_INSTANCE"
    encryption_options = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      use_aws_owned_key = false
    }
    ldap_server_metadata = {
      hosts                    = ["shop"]
      role_base                = "shop"
      role_name                = "shop"
      role_search_matching     = "shop"
      role_search_subtree      = false
      service_account_password = "shop"
      service_account_username = "shop"
      user_base                = "shop"
      user_role_name           = "shop"
      user_search_matching     = "shop"
      user_search_subtree      = false
    }
    logs                          = { audit = "shop", general = true }
    maintenance_window_start_time = { day_of_week = "MONDAY", time_of_day = "shop", time_zone = "shop" }
    publicly_accessible           = true
    security_groups               = ["sg-0123456789abcdef0"]
    storage_type                  = "ebs"
    subnet_ids                    = ["subnet-0123456789abcdef0"]
    timeouts                      = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_mq_broker.this[0].apply_immediately == true,
      aws_mq_broker.this[0].authentication_strategy == "simple",
      aws_mq_broker.this[0].auto_minor_version_upgrade == false,
      aws_mq_broker.this[0].broker_name == "orders",
      aws_mq_broker.this[0].deployment_mode == "SINGLE_INSTANCE",
      aws_mq_broker.this[0].engine_type == "ActiveMQ",
      aws_mq_broker.this[0].engine_version == "5.18",
      aws_mq_broker.this[0].host_instance_type == "mq.t3.micro",
      aws_mq_broker.this[0].publicly_accessible == true,
      aws_mq_broker.this[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_mq_broker.this[0].storage_type == "ebs",
      aws_mq_broker.this[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_mq_broker.this[0].configuration[0].id == "shop",
      aws_mq_broker.this[0].configuration[0].revision == 1,
      aws_mq_broker.this[0].encryption_options[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_mq_broker.this[0].encryption_options[0].use_aws_owned_key == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].hosts == tolist(["shop"]),
      aws_mq_broker.this[0].ldap_server_metadata[0].role_base == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_name == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_matching == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_subtree == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_password == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_username == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_base == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_role_name == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_matching == "shop",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_subtree == false,
      aws_mq_broker.this[0].logs[0].audit == "shop",
      aws_mq_broker.this[0].logs[0].general == true,
      aws_mq_broker.this[0].maintenance_window_start_time[0].day_of_week == "MONDAY",
      aws_mq_broker.this[0].maintenance_window_start_time[0].time_of_day == "shop",
      aws_mq_broker.this[0].maintenance_window_start_time[0].time_zone == "shop",
      aws_mq_broker.this[0].timeouts.create == "30m",
      aws_mq_broker.this[0].timeouts.delete == "30m",
      aws_mq_broker.this[0].timeouts.update == "30m",
      one(aws_mq_broker.this[0].user).console_access == false,
      one(aws_mq_broker.this[0].user).groups == toset(["shop"]),
      one(aws_mq_broker.this[0].user).password == "example-of-a-password",
      one(aws_mq_broker.this[0].user).replication_user == false,
      one(aws_mq_broker.this[0].user).username == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_mq_broker.this[0].configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    encryption_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_mq_broker.this[0].encryption_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    ldap_server_metadata = {}
  }
  assert {
    condition = alltrue([
      length(aws_mq_broker.this[0].ldap_server_metadata) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
