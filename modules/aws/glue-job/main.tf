resource "aws_glue_job" "this" {
  count = var.create ? 1 : 0

  connections               = var.connections
  default_arguments         = var.default_arguments
  description               = var.description
  execution_class           = var.execution_class
  glue_version              = var.glue_version
  job_run_queuing_enabled   = var.job_run_queuing_enabled
  maintenance_window        = var.maintenance_window
  max_capacity              = var.max_capacity
  max_retries               = var.max_retries
  name                      = var.name
  non_overridable_arguments = var.non_overridable_arguments
  number_of_workers         = var.number_of_workers
  role_arn                  = var.role_arn
  security_configuration    = var.security_configuration
  timeout                   = var.timeout
  worker_type               = var.worker_type

  command {
    name            = var.command.name
    python_version  = var.command.python_version
    runtime         = var.command.runtime
    script_location = var.command.script_location
  }

  dynamic "execution_property" {
    for_each = var.execution_property == null ? [] : [var.execution_property]
    content { max_concurrent_runs = execution_property.value.max_concurrent_runs }
  }
  dynamic "notification_property" {
    for_each = var.notification_property == null ? [] : [var.notification_property]
    content { notify_delay_after = notification_property.value.notify_delay_after }
  }
  dynamic "source_control_details" {
    for_each = nonsensitive(var.source_control_details == null) ? [] : [1]
    content {
      auth_strategy  = var.source_control_details.auth_strategy
      auth_token     = var.source_control_details.auth_token
      branch         = var.source_control_details.branch
      folder         = var.source_control_details.folder
      last_commit_id = var.source_control_details.last_commit_id
      owner          = var.source_control_details.owner
      provider       = var.source_control_details.provider
      repository     = var.source_control_details.repository
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = !try(var.command.name == "gluestreaming", false) || try(var.timeout >= 1440, true)
      error_message = "A streaming job runs on and on; set timeout to null, or to 1440 or more."
    }
    precondition {
      condition     = var.max_capacity == null || (var.worker_type == null && var.number_of_workers == null)
      error_message = "Give max_capacity, or worker_type and number_of_workers."
    }
    precondition {
      condition     = (var.worker_type == null) == (var.number_of_workers == null)
      error_message = "worker_type and number_of_workers go together."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this job has none."
    }
  }
}
