# What callers give stands in the job as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    connections               = ["shop"]
    default_arguments         = { example = "shop" }
    description               = "shop"
    execution_class           = "STANDARD"
    glue_version              = "5.0"
    job_run_queuing_enabled   = false
    maintenance_window        = "shop"
    max_retries               = 0
    name                      = "orders"
    non_overridable_arguments = { example = "shop" }
    role_arn                  = "arn:aws:iam::123456789012:role/orders"
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
    triggers = {
      example = {
        description       = "shop"
        enabled           = false
        schedule          = "shop"
        start_on_creation = false
        type              = "shop"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_glue_job.this[0].connections == var.connections,
      aws_glue_job.this[0].default_arguments == var.default_arguments,
      aws_glue_job.this[0].description == var.description,
      aws_glue_job.this[0].execution_class == var.execution_class,
      aws_glue_job.this[0].glue_version == var.glue_version,
      aws_glue_job.this[0].job_run_queuing_enabled == var.job_run_queuing_enabled,
      aws_glue_job.this[0].maintenance_window == var.maintenance_window,
      aws_glue_job.this[0].max_retries == var.max_retries,
      aws_glue_job.this[0].name == var.name,
      aws_glue_job.this[0].non_overridable_arguments == var.non_overridable_arguments,
      aws_glue_job.this[0].role_arn == var.role_arn,
      aws_glue_job.this[0].security_configuration == var.security_configuration,
      aws_glue_job.this[0].command[0].script_location == var.command.script_location,
      aws_glue_job.this[0].source_control_details[0].auth_strategy == var.source_control_details.auth_strategy,
      aws_glue_job.this[0].source_control_details[0].auth_token == var.source_control_details.auth_token,
      aws_glue_job.this[0].source_control_details[0].branch == var.source_control_details.branch,
      aws_glue_job.this[0].source_control_details[0].folder == var.source_control_details.folder,
      aws_glue_job.this[0].source_control_details[0].last_commit_id == var.source_control_details.last_commit_id,
      aws_glue_job.this[0].source_control_details[0].owner == var.source_control_details.owner,
      aws_glue_job.this[0].source_control_details[0].provider == var.source_control_details.provider,
      aws_glue_job.this[0].source_control_details[0].repository == var.source_control_details.repository,
      aws_glue_trigger.this["example"].description == var.triggers["example"].description,
      aws_glue_trigger.this["example"].enabled == var.triggers["example"].enabled,
      aws_glue_trigger.this["example"].schedule == var.triggers["example"].schedule,
      aws_glue_trigger.this["example"].start_on_creation == var.triggers["example"].start_on_creation,
      aws_glue_trigger.this["example"].type == var.triggers["example"].type,
    ])
    error_message = "an argument is not what was given"
  }
}
