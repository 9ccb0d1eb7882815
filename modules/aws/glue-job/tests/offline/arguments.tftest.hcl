# What callers give stands in the job, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  command           = { script_location = "s3://example-artifacts/orders.py" }
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  glue_version      = "5.0"
  number_of_workers = 2
  worker_type       = "G.1X"
  budget            = { amount = 20 }
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
    command = {
      script_location = "s3://example-artifacts/orders.py"
      name            = "glueetl"
      python_version  = "2"
      runtime         = "python3.13"
    }
    name                      = "orders"
    role_arn                  = "arn:aws:iam::123456789012:role/glue"
    connections               = ["connections"]
    default_arguments         = { example = "example" }
    description               = "description"
    execution_class           = "FLEX"
    execution_property        = { max_concurrent_runs = 1 }
    glue_version              = "5.0"
    job_run_queuing_enabled   = true
    maintenance_window        = "maintenance-window"
    max_capacity              = 1
    worker_type               = null
    number_of_workers         = null
    max_retries               = 2
    non_overridable_arguments = { example = "example2" }
    notification_property     = { notify_delay_after = 1 }
    security_configuration    = "security-configuration"
    source_control_details = {
      auth_strategy  = "PERSONAL_ACCESS_TOKEN"
      auth_token     = "auth-token"
      branch         = "branch"
      folder         = "folder"
      last_commit_id = "last-commit-id"
      owner          = "owner"
      provider       = "GITHUB"
      repository     = "repository"
    }
    timeout = 60
    triggers = {
      nightly = {
        description       = "description2"
        enabled           = false
        schedule          = "cron(0 3 * * ? *)"
        start_on_creation = false
        type              = "CONDITIONAL"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].connections == tolist(["connections"]),
      aws_glue_job.this[0].default_arguments == tomap({ example = "example" }),
      aws_glue_job.this[0].description == "description",
      aws_glue_job.this[0].execution_class == "FLEX",
      aws_glue_job.this[0].glue_version == "5.0",
      aws_glue_job.this[0].job_run_queuing_enabled == true,
      aws_glue_job.this[0].maintenance_window == "maintenance-window",
      aws_glue_job.this[0].max_capacity == 1,
      aws_glue_job.this[0].max_retries == 2,
      aws_glue_job.this[0].name == "orders",
      aws_glue_job.this[0].non_overridable_arguments == tomap({ example = "example2" }),
      aws_glue_job.this[0].role_arn == "arn:aws:iam::123456789012:role/glue",
      aws_glue_job.this[0].security_configuration == "security-configuration",
      aws_glue_job.this[0].timeout == 60,
      aws_glue_job.this[0].command[0].name == "glueetl",
      aws_glue_job.this[0].command[0].python_version == "2",
      aws_glue_job.this[0].command[0].runtime == "python3.13",
      aws_glue_job.this[0].command[0].script_location == "s3://example-artifacts/orders.py",
      aws_glue_job.this[0].execution_property[0].max_concurrent_runs == 1,
      aws_glue_job.this[0].notification_property[0].notify_delay_after == 1,
      aws_glue_job.this[0].source_control_details[0].auth_strategy == "PERSONAL_ACCESS_TOKEN",
      aws_glue_job.this[0].source_control_details[0].auth_token == "auth-token",
      aws_glue_job.this[0].source_control_details[0].branch == "branch",
      aws_glue_job.this[0].source_control_details[0].folder == "folder",
      aws_glue_job.this[0].source_control_details[0].last_commit_id == "last-commit-id",
      aws_glue_job.this[0].source_control_details[0].owner == "owner",
      aws_glue_job.this[0].source_control_details[0].provider == "GITHUB",
      aws_glue_job.this[0].source_control_details[0].repository == "repository",
      aws_glue_trigger.this["nightly"].description == "description2",
      aws_glue_trigger.this["nightly"].enabled == false,
      aws_glue_trigger.this["nightly"].name == "orders-nightly",
      aws_glue_trigger.this["nightly"].schedule == "cron(0 3 * * ? *)",
      aws_glue_trigger.this["nightly"].start_on_creation == false,
      aws_glue_trigger.this["nightly"].type == "CONDITIONAL",
      aws_glue_trigger.this["nightly"].actions[0].job_name == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    command      = { script_location = "s3://example-artifacts/orders.py" }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].number_of_workers == 2,
      aws_glue_job.this[0].worker_type == "G.1X",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    execution_property = {}
    price_region       = null
  }
  assert {
    condition = alltrue([
      length(aws_glue_job.this[0].execution_property) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    notification_property = {}
    price_region          = null
  }
  assert {
    condition = alltrue([
      length(aws_glue_job.this[0].notification_property) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    source_control_details = {}
    price_region           = null
  }
  assert {
    condition = alltrue([
      length(aws_glue_job.this[0].source_control_details) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    job_run_queuing_enabled = true
    triggers                = { nightly = { enabled = true, start_on_creation = false, type = "SCHEDULED" } }
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].job_run_queuing_enabled == true,
      aws_glue_trigger.this["nightly"].enabled == true,
      aws_glue_trigger.this["nightly"].start_on_creation == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    job_run_queuing_enabled = false
    triggers                = { nightly = { enabled = false, start_on_creation = true, type = "SCHEDULED" } }
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].job_run_queuing_enabled == false,
      aws_glue_trigger.this["nightly"].enabled == false,
      aws_glue_trigger.this["nightly"].start_on_creation == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    triggers = {
      nightly = {
        description       = "description2"
        enabled           = false
        schedule          = "cron(0 3 * * ? *)"
        start_on_creation = false
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].default_arguments == tomap({ "--enable-auto-scaling" = "true", "--enable-metrics" = "true" }),
      aws_glue_trigger.this["nightly"].type == "SCHEDULED",
      aws_glue_trigger.this["nightly"].enabled == false,
      aws_glue_trigger.this["nightly"].start_on_creation == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                = false
    execution_property    = { max_concurrent_runs = 1 }
    max_retries           = 0
    notification_property = { notify_delay_after = 1 }
    number_of_workers     = 1
    timeout               = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create      = false
    max_retries = 10
    timeout     = 10080
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    triggers      = null
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
      var.triggers != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      elapsed_time = { enabled = false, threshold = 1 }
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
    timeout       = 60
    triggers      = { nightly = { schedule = "cron(0 3 * * ? *)" } }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_glue_job.this[0].arn, null),
      output.id == try(aws_glue_job.this[0].id, null),
      output.name == try(aws_glue_job.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
