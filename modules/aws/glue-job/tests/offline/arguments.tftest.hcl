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
  role_arn          = "arn:aws:iam::123456789012:role/orders"
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
    role_arn                  = "arn:aws:iam::123456789012:role/orders"
    connections               = ["shop"]
    default_arguments         = { example = "shop" }
    description               = "shop"
    execution_class           = "STANDARD"
    execution_property        = { max_concurrent_runs = 1 }
    glue_version              = "5.0"
    job_run_queuing_enabled   = true
    maintenance_window        = "shop"
    max_capacity              = 1
    worker_type               = null
    number_of_workers         = null
    max_retries               = 1
    non_overridable_arguments = { example = "shop" }
    notification_property     = { notify_delay_after = 1 }
    security_configuration    = "shop"
    source_control_details = {
      auth_strategy  = "shop"
      auth_token     = "shop"
      branch         = "shop"
      folder         = "shop"
      last_commit_id = "shop"
      owner          = "shop"
      provider       = "shop"
      repository     = "shop"
    }
    timeout = 1
    triggers = {
      nightly = {
        description       = "shop"
        enabled           = false
        schedule          = "cron(0 3 * * ? *)"
        start_on_creation = false
        type              = "shop"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].connections == tolist(["shop"]),
      aws_glue_job.this[0].default_arguments == tomap({ example = "shop" }),
      aws_glue_job.this[0].description == "shop",
      aws_glue_job.this[0].execution_class == "STANDARD",
      aws_glue_job.this[0].glue_version == "5.0",
      aws_glue_job.this[0].job_run_queuing_enabled == true,
      aws_glue_job.this[0].maintenance_window == "shop",
      aws_glue_job.this[0].max_capacity == 1,
      aws_glue_job.this[0].max_retries == 1,
      aws_glue_job.this[0].name == "orders",
      aws_glue_job.this[0].non_overridable_arguments == tomap({ example = "shop" }),
      aws_glue_job.this[0].role_arn == "arn:aws:iam::123456789012:role/orders",
      aws_glue_job.this[0].security_configuration == "shop",
      aws_glue_job.this[0].timeout == 1,
      aws_glue_job.this[0].command[0].name == "glueetl",
      aws_glue_job.this[0].command[0].python_version == "2",
      aws_glue_job.this[0].command[0].runtime == "python3.13",
      aws_glue_job.this[0].command[0].script_location == "s3://example-artifacts/orders.py",
      aws_glue_job.this[0].execution_property[0].max_concurrent_runs == 1,
      aws_glue_job.this[0].notification_property[0].notify_delay_after == 1,
      aws_glue_job.this[0].source_control_details[0].auth_strategy == "shop",
      aws_glue_job.this[0].source_control_details[0].auth_token == "shop",
      aws_glue_job.this[0].source_control_details[0].branch == "shop",
      aws_glue_job.this[0].source_control_details[0].folder == "shop",
      aws_glue_job.this[0].source_control_details[0].last_commit_id == "shop",
      aws_glue_job.this[0].source_control_details[0].owner == "shop",
      aws_glue_job.this[0].source_control_details[0].provider == "shop",
      aws_glue_job.this[0].source_control_details[0].repository == "shop",
      aws_glue_trigger.this["nightly"].description == "shop",
      aws_glue_trigger.this["nightly"].enabled == false,
      aws_glue_trigger.this["nightly"].name == "orders-nightly",
      aws_glue_trigger.this["nightly"].schedule == "cron(0 3 * * ? *)",
      aws_glue_trigger.this["nightly"].start_on_creation == false,
      aws_glue_trigger.this["nightly"].type == "shop",
      aws_glue_trigger.this["nightly"].actions[0].job_name == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    command = { script_location = "s3://example-artifacts/orders.py" }
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
  }
  assert {
    condition = alltrue([
      length(aws_glue_job.this[0].source_control_details) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
