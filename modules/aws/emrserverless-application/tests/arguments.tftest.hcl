# What callers give stands in the serverless application as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    architecture             = "ARM64"
    name                     = "orders"
    release_label            = "emr-7.9.0"
    type                     = "spark"
    auto_start_configuration = { enabled = false }
    image_configuration      = { image_uri = "https://example.com" }
    initial_capacity = [{
      initial_capacity_type = "shop"
      initial_capacity_config = {
        worker_count         = 1
        worker_configuration = { cpu = "shop", disk = "shop", memory = "shop" }
      }
    }]
    interactive_configuration = { livy_endpoint_enabled = false, studio_enabled = false }
    maximum_capacity          = { cpu = "16 vCPU", memory = "64 GB", disk = "shop" }
    network_configuration = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnet_ids         = ["subnet-0123456789abcdef0"]
    }
  }
  assert {
    condition = alltrue([
      aws_emrserverless_application.this[0].architecture == var.architecture,
      aws_emrserverless_application.this[0].name == var.name,
      aws_emrserverless_application.this[0].release_label == var.release_label,
      aws_emrserverless_application.this[0].type == var.type,
      aws_emrserverless_application.this[0].auto_start_configuration[0].enabled == var.auto_start_configuration.enabled,
      aws_emrserverless_application.this[0].image_configuration[0].image_uri == var.image_configuration.image_uri,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_type == var.initial_capacity[0].initial_capacity_type,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_count == var.initial_capacity[0].initial_capacity_config.worker_count,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].cpu == var.initial_capacity[0].initial_capacity_config.worker_configuration.cpu,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].disk == var.initial_capacity[0].initial_capacity_config.worker_configuration.disk,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].memory == var.initial_capacity[0].initial_capacity_config.worker_configuration.memory,
      aws_emrserverless_application.this[0].interactive_configuration[0].livy_endpoint_enabled == var.interactive_configuration.livy_endpoint_enabled,
      aws_emrserverless_application.this[0].interactive_configuration[0].studio_enabled == var.interactive_configuration.studio_enabled,
      aws_emrserverless_application.this[0].maximum_capacity[0].cpu == var.maximum_capacity.cpu,
      aws_emrserverless_application.this[0].maximum_capacity[0].memory == var.maximum_capacity.memory,
      aws_emrserverless_application.this[0].maximum_capacity[0].disk == var.maximum_capacity.disk,
      aws_emrserverless_application.this[0].network_configuration[0].security_group_ids == var.network_configuration.security_group_ids,
      aws_emrserverless_application.this[0].network_configuration[0].subnet_ids == var.network_configuration.subnet_ids,
    ])
    error_message = "an argument is not what was given"
  }
}
