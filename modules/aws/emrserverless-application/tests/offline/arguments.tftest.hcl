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
    image_configuration      = { image_uri = "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1.0" }
    initial_capacity = [
      {
        initial_capacity_type = "initial-capacity-type"
        initial_capacity_config = {
          worker_count         = 1
          worker_configuration = { cpu = "cpu", memory = "memory", disk = "disk" }
        }
      },
    ]
    interactive_configuration = { livy_endpoint_enabled = false, studio_enabled = false }
    maximum_capacity          = { cpu = "16 vCPU", memory = "64 GB", disk = "disk2" }
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
      aws_emrserverless_application.this[0].image_configuration[0].image_uri == "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1.0",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_type == "initial-capacity-type",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_count == 1,
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].cpu == "cpu",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].disk == "disk",
      one(aws_emrserverless_application.this[0].initial_capacity).initial_capacity_config[0].worker_configuration[0].memory == "memory",
      aws_emrserverless_application.this[0].interactive_configuration[0].livy_endpoint_enabled == false,
      aws_emrserverless_application.this[0].interactive_configuration[0].studio_enabled == false,
      aws_emrserverless_application.this[0].maximum_capacity[0].cpu == "16 vCPU",
      aws_emrserverless_application.this[0].maximum_capacity[0].disk == "disk2",
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    auto_start_configuration  = { enabled = true }
    auto_stop_configuration   = { enabled = true, idle_timeout_minutes = 15 }
    interactive_configuration = { livy_endpoint_enabled = true, studio_enabled = false }
  }
  assert {
    condition = alltrue([
      aws_emrserverless_application.this[0].auto_start_configuration[0].enabled == true,
      aws_emrserverless_application.this[0].auto_stop_configuration[0].enabled == true,
      aws_emrserverless_application.this[0].interactive_configuration[0].livy_endpoint_enabled == true,
      aws_emrserverless_application.this[0].interactive_configuration[0].studio_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    auto_start_configuration  = { enabled = false }
    auto_stop_configuration   = { enabled = false, idle_timeout_minutes = 15 }
    interactive_configuration = { livy_endpoint_enabled = false, studio_enabled = true }
  }
  assert {
    condition = alltrue([
      aws_emrserverless_application.this[0].auto_start_configuration[0].enabled == false,
      aws_emrserverless_application.this[0].auto_stop_configuration[0].enabled == false,
      aws_emrserverless_application.this[0].interactive_configuration[0].livy_endpoint_enabled == false,
      aws_emrserverless_application.this[0].interactive_configuration[0].studio_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    auto_stop_configuration = {}
  }
  assert {
    condition = alltrue([
      aws_emrserverless_application.this[0].auto_stop_configuration[0].enabled == true,
      aws_emrserverless_application.this[0].auto_stop_configuration[0].idle_timeout_minutes == 15,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    auto_stop_configuration = {}
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    auto_stop_configuration = {}
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    initial_capacity = null
    notifications    = null
    tags             = null
    create           = false
    budget           = null
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
      var.initial_capacity != null,
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
      cpu_allocated = { enabled = false, threshold = 1 }
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
    notifications    = {}
    maximum_capacity = { cpu = "16 vCPU", memory = "64 GB" }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_emrserverless_application.this[0].arn, null),
      output.id == try(aws_emrserverless_application.this[0].id, null),
      output.name == try(aws_emrserverless_application.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
