# What callers give stands in the serverless application, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  release_label = "emr-7.9.0"
  type          = "spark"
  budget        = { amount = 20 }
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
    name                     = "orders"
    release_label            = "emr-7.9.0"
    type                     = "spark"
    architecture             = "ARM64"
    auto_start_configuration = { enabled = false }
    auto_stop_configuration  = { enabled = false, idle_timeout_minutes = 1 }
    image_configuration      = { image_uri = "https://example.com" }
    initial_capacity = [
      {
        initial_capacity_type = "shop"
        initial_capacity_config = {
          worker_count         = 1
          worker_configuration = { cpu = "shop", memory = "shop", disk = "shop" }
        }
      },
    ]
    interactive_configuration = { livy_endpoint_enabled = false, studio_enabled = false }
    maximum_capacity          = { cpu = "16 vCPU", memory = "64 GB", disk = "shop" }
    network_configuration = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnet_ids         = ["subnet-0123456789abcdef0"]
    }
  }
  assert {
    condition = alltrue([
      aws_emrserverless_application.this[0].architecture == "ARM64",
      aws_emrserverless_application.this[0].name == "orders",
      aws_emrserverless_application.this[0].release_label == "emr-7.9.0",
      aws_emrserverless_application.this[0].type == "spark",
      aws_emrserverless_application.this[0].auto_start_configuration[0].enabled == false,
      aws_emrserverless_application.this[0].auto_stop_configuration[0].enabled == false,
      aws_emrserverless_application.this[0].auto_stop_configuration[0].idle_timeout_minutes == 1,
      aws_emrserverless_application.this[0].image_configuration[0].image_uri == "https://example.com",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_type == "shop",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_count == 1,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].cpu == "shop",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].disk == "shop",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].memory == "shop",
      aws_emrserverless_application.this[0].interactive_configuration[0].livy_endpoint_enabled == false,
      aws_emrserverless_application.this[0].interactive_configuration[0].studio_enabled == false,
      aws_emrserverless_application.this[0].maximum_capacity[0].cpu == "16 vCPU",
      aws_emrserverless_application.this[0].maximum_capacity[0].disk == "shop",
      aws_emrserverless_application.this[0].maximum_capacity[0].memory == "64 GB",
      aws_emrserverless_application.this[0].network_configuration[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_emrserverless_application.this[0].network_configuration[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    auto_start_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_emrserverless_application.this[0].auto_start_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    interactive_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_emrserverless_application.this[0].interactive_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    network_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_emrserverless_application.this[0].network_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
