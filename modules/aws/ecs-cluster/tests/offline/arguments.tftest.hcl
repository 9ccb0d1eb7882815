# What callers give stands in the cluster, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "orders"
  budget = { amount = 20 }
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
    name = "orders"
    capacity_providers = {
      capacity_providers = ["FARGATE", "FARGATE_SPOT"]
      default_capacity_provider_strategy = [
        { capacity_provider = "FARGATE", base = 1, weight = 2 },
        { capacity_provider = "FARGATE_SPOT", base = 1, weight = 4 },
      ]
    }
    configuration = {
      execute_command_configuration = {
        kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        log_configuration = {
          cloud_watch_encryption_enabled = false
          cloud_watch_log_group_name     = "cloud-watch-log-group-name"
          s3_bucket_encryption_enabled   = false
          s3_bucket_name                 = "s3-bucket-name"
          s3_key_prefix                  = "s3-key-prefix"
        }
        logging = "NONE"
      }
      managed_storage_configuration = {
        fargate_ephemeral_storage_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        kms_key_id                           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
      }
    }
    service_connect_defaults = { namespace = "namespace" }
    setting                  = [{ name = "containerInsights", value = "disabled" }]
  }
  assert {
    condition = alltrue([
      aws_ecs_cluster.this[0].name == "orders",
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].logging == "NONE",
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_encryption_enabled == false,
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_log_group_name == "cloud-watch-log-group-name",
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_encryption_enabled == false,
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_name == "s3-bucket-name",
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].s3_key_prefix == "s3-key-prefix",
      aws_ecs_cluster.this[0].configuration[0].managed_storage_configuration[0].fargate_ephemeral_storage_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_ecs_cluster.this[0].configuration[0].managed_storage_configuration[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001",
      aws_ecs_cluster.this[0].service_connect_defaults[0].namespace == "namespace",
      one(aws_ecs_cluster.this[0].setting).name == "containerInsights",
      one(aws_ecs_cluster.this[0].setting).value == "disabled",
      aws_ecs_cluster_capacity_providers.this[0].capacity_providers == toset(["FARGATE", "FARGATE_SPOT"]),
      aws_ecs_cluster_capacity_providers.this[0].cluster_name == "orders",
      anytrue([for one in aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE" && one.weight == 2]),
      anytrue([for one in aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy : one.base == 1 && one.capacity_provider == "FARGATE_SPOT" && one.weight == 4]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    configuration = { execute_command_configuration = {} }
  }
  assert {
    condition = alltrue([
      length(aws_ecs_cluster.this[0].configuration[0].execute_command_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    configuration = {
      execute_command_configuration = {
        log_configuration = { cloud_watch_encryption_enabled = true, s3_bucket_encryption_enabled = false }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_encryption_enabled == true,
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_encryption_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    configuration = {
      execute_command_configuration = {
        log_configuration = { cloud_watch_encryption_enabled = false, s3_bucket_encryption_enabled = true }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_encryption_enabled == false,
      aws_ecs_cluster.this[0].configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_encryption_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    setting       = null
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
      var.setting != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu_reservation = { enabled = false, threshold = 1 }
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
    capacity_providers = {
      capacity_providers = ["FARGATE", "FARGATE_SPOT"]
      default_capacity_provider_strategy = [
        { capacity_provider = "FARGATE", base = 1, weight = 1 },
        { capacity_provider = "FARGATE_SPOT", weight = 4 },
      ]
    }
    setting = [{ name = "containerInsights", value = "disabled" }]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_ecs_cluster.this[0].arn, null),
      output.id == try(aws_ecs_cluster.this[0].id, null),
      output.name == try(aws_ecs_cluster.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
