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
        groups           = ["groups"]
        replication_user = false
      },
    ]
    apply_immediately          = true
    authentication_strategy    = "simple"
    auto_minor_version_upgrade = false
    configuration              = { id = "id", revision = 1 }
    deployment_mode            = "SINGLE_INSTANCE"
    encryption_options = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      use_aws_owned_key = false
    }
    ldap_server_metadata = {
      hosts                    = ["hosts"]
      role_base                = "role-base"
      role_name                = "role-name"
      role_search_matching     = "role-search-matching"
      role_search_subtree      = false
      service_account_password = "service-account-password"
      service_account_username = "service-account-username"
      user_base                = "user-base"
      user_role_name           = "user-role-name"
      user_search_matching     = "user-search-matching"
      user_search_subtree      = false
    }
    logs                          = { audit = "audit", general = true }
    maintenance_window_start_time = { day_of_week = "MONDAY", time_of_day = "time-of-day", time_zone = "UTC" }
    publicly_accessible           = true
    security_groups               = ["sg-0123456789abcdef0"]
    storage_type                  = "ebs"
    subnet_ids                    = ["subnet-0123456789abcdef0"]
    timeouts                      = { create = "30m", delete = "31m", update = "32m" }
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
      aws_mq_broker.this[0].configuration[0].id == "id",
      aws_mq_broker.this[0].configuration[0].revision == 1,
      aws_mq_broker.this[0].encryption_options[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_mq_broker.this[0].encryption_options[0].use_aws_owned_key == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].hosts == tolist(["hosts"]),
      aws_mq_broker.this[0].ldap_server_metadata[0].role_base == "role-base",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_name == "role-name",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_matching == "role-search-matching",
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_subtree == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_password == "service-account-password",
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_username == "service-account-username",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_base == "user-base",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_role_name == "user-role-name",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_matching == "user-search-matching",
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_subtree == false,
      aws_mq_broker.this[0].logs[0].audit == "audit",
      aws_mq_broker.this[0].logs[0].general == true,
      aws_mq_broker.this[0].maintenance_window_start_time[0].day_of_week == "MONDAY",
      aws_mq_broker.this[0].maintenance_window_start_time[0].time_of_day == "time-of-day",
      aws_mq_broker.this[0].maintenance_window_start_time[0].time_zone == "UTC",
      aws_mq_broker.this[0].timeouts.create == "30m",
      aws_mq_broker.this[0].timeouts.delete == "31m",
      aws_mq_broker.this[0].timeouts.update == "32m",
      one(aws_mq_broker.this[0].user).console_access == false,
      one(aws_mq_broker.this[0].user).groups == toset(["groups"]),
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    user = [
      {
        password         = "example-of-a-password"
        username         = "orders"
        console_access   = true
        replication_user = false
      },
    ]
    apply_immediately          = true
    auto_minor_version_upgrade = false
    encryption_options         = { use_aws_owned_key = true }
    ldap_server_metadata       = { role_search_subtree = true, user_search_subtree = false }
    logs                       = { general = true }
    publicly_accessible        = true
  }
  assert {
    condition = alltrue([
      aws_mq_broker.this[0].apply_immediately == true,
      aws_mq_broker.this[0].auto_minor_version_upgrade == false,
      aws_mq_broker.this[0].publicly_accessible == true,
      aws_mq_broker.this[0].encryption_options[0].use_aws_owned_key == true,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_subtree == true,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_subtree == false,
      aws_mq_broker.this[0].logs[0].general == true,
      one(aws_mq_broker.this[0].user).console_access == true,
      one(aws_mq_broker.this[0].user).replication_user == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    user = [
      {
        password         = "example-of-a-password"
        username         = "orders"
        console_access   = false
        replication_user = true
      },
    ]
    apply_immediately          = false
    auto_minor_version_upgrade = true
    encryption_options         = { use_aws_owned_key = false }
    ldap_server_metadata       = { role_search_subtree = false, user_search_subtree = true }
    logs                       = { general = false }
    publicly_accessible        = true
  }
  assert {
    condition = alltrue([
      aws_mq_broker.this[0].apply_immediately == false,
      aws_mq_broker.this[0].auto_minor_version_upgrade == true,
      aws_mq_broker.this[0].publicly_accessible == true,
      aws_mq_broker.this[0].encryption_options[0].use_aws_owned_key == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_subtree == false,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_subtree == true,
      aws_mq_broker.this[0].logs[0].general == false,
      one(aws_mq_broker.this[0].user).console_access == false,
      one(aws_mq_broker.this[0].user).replication_user == true,
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
      aws_mq_broker.this[0].auto_minor_version_upgrade == true,
      aws_mq_broker.this[0].publicly_accessible == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
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
      cpu           = { enabled = false, threshold = 1 }
      idle          = { enabled = false, threshold = 1 }
      rabbitmq_idle = { enabled = false, threshold = 1 }
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
    logs          = { general = true }
    subnet_ids    = ["subnet-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_mq_broker.this[0].arn, null),
      output.broker_name == try(aws_mq_broker.this[0].broker_name, null),
      output.id == try(aws_mq_broker.this[0].id, null),
      output.console_url == try(aws_mq_broker.this[0].instances[0].console_url, null),
      output.endpoints == try(aws_mq_broker.this[0].instances[0].endpoints, null),
    ])
    error_message = "an output tells something else"
  }
}
