# What callers give stands in the cluster as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    name                     = "orders"
    service_connect_defaults = { namespace = "shop" }
    setting                  = [{ name = "containerInsights", value = "disabled" }]
    capacity_providers = {
      capacity_providers                 = ["shop"]
      default_capacity_provider_strategy = [{ base = 1, capacity_provider = "shop", weight = 1 }]
    }
  }
  assert {
    condition = alltrue([
      aws_ecs_cluster.this[0].name == var.name,
      aws_ecs_cluster.this[0].service_connect_defaults[0].namespace == var.service_connect_defaults.namespace,
      one(aws_ecs_cluster.this[0].setting).name == var.setting[0].name,
      one(aws_ecs_cluster.this[0].setting).value == var.setting[0].value,
      aws_ecs_cluster_capacity_providers.this[0].capacity_providers == var.capacity_providers.capacity_providers,
      one(aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy).base == var.capacity_providers.default_capacity_provider_strategy[0].base,
      one(aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy).capacity_provider == var.capacity_providers.default_capacity_provider_strategy[0].capacity_provider,
      one(aws_ecs_cluster_capacity_providers.this[0].default_capacity_provider_strategy).weight == var.capacity_providers.default_capacity_provider_strategy[0].weight,
    ])
    error_message = "an argument is not what was given"
  }
}
