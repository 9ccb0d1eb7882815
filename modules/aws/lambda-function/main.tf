resource "aws_lambda_function" "this" {
  count = var.create ? 1 : 0

  architectures                      = var.architectures
  code_signing_config_arn            = var.code_signing_config_arn
  description                        = var.description
  filename                           = var.filename
  function_name                      = var.function_name
  handler                            = var.handler
  image_uri                          = var.image_uri
  kms_key_arn                        = var.kms_key_arn
  layers                             = length(var.layer_versions) == 0 ? var.layers : concat(coalesce(var.layers, []), [for key in sort(keys(var.layer_versions)) : try(aws_lambda_layer_version.this[key].arn, "")])
  memory_size                        = var.memory_size
  package_type                       = var.package_type
  publish                            = var.publish == true || var.alias != null || var.provisioned_concurrency != null || var.snap_start != null
  replace_security_groups_on_destroy = var.replace_security_groups_on_destroy
  replacement_security_group_ids     = var.replacement_security_group_ids
  reserved_concurrent_executions     = var.reserved_concurrent_executions
  role                               = coalesce(var.role, try(aws_iam_role.this[0].arn, null))
  runtime                            = var.runtime
  s3_bucket                          = var.s3_bucket
  s3_key                             = var.s3_key
  s3_object_version                  = var.s3_object_version
  skip_destroy                       = var.skip_destroy
  source_code_hash                   = var.source_code_hash
  timeout                            = var.timeout

  dynamic "dead_letter_config" {
    for_each = var.dead_letter_config == null ? [] : [var.dead_letter_config]
    content { target_arn = dead_letter_config.value.target_arn }
  }
  dynamic "environment" {
    for_each = var.environment == null ? [] : [var.environment]
    content { variables = environment.value.variables }
  }
  dynamic "ephemeral_storage" {
    for_each = var.ephemeral_storage == null ? [] : [var.ephemeral_storage]
    content { size = ephemeral_storage.value.size }
  }
  dynamic "file_system_config" {
    for_each = var.file_system_config == null ? [] : [var.file_system_config]
    content {
      arn              = file_system_config.value.arn
      local_mount_path = file_system_config.value.local_mount_path
    }
  }
  dynamic "image_config" {
    for_each = var.image_config == null ? [] : [var.image_config]
    content {
      command           = image_config.value.command
      entry_point       = image_config.value.entry_point
      working_directory = image_config.value.working_directory
    }
  }
  dynamic "logging_config" {
    for_each = var.logging_config == null ? [] : [var.logging_config]
    content {
      application_log_level = logging_config.value.application_log_level
      log_format            = logging_config.value.log_format
      log_group             = logging_config.value.log_group
      system_log_level      = logging_config.value.system_log_level
    }
  }
  dynamic "snap_start" {
    for_each = var.snap_start == null ? [] : [var.snap_start]
    content { apply_on = snap_start.value.apply_on }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "tracing_config" {
    for_each = var.tracing_config == null ? [] : [var.tracing_config]
    content { mode = tracing_config.value.mode }
  }
  dynamic "vpc_config" {
    for_each = var.vpc_config == null ? [] : [var.vpc_config]
    content {
      ipv6_allowed_for_dual_stack = vpc_config.value.ipv6_allowed_for_dual_stack
      security_group_ids          = vpc_config.value.security_group_ids
      subnet_ids                  = vpc_config.value.subnet_ids
    }
  }

  tags = local.tags

  depends_on = [aws_cloudwatch_log_group.this, aws_iam_role_policy.this]

  lifecycle {
    precondition {
      condition     = length(coalesce(var.layers, [])) + length(var.layer_versions) <= 5
      error_message = "A function takes five layers at most, those of layer_versions among them."
    }
    precondition {
      condition     = length([for source in [var.filename, var.image_uri, var.s3_bucket] : source if source != null]) == 1
      error_message = "Give the code one way - filename, image_uri or s3_bucket."
    }
    precondition {
      condition     = (var.role == null) != (var.execution_role == null)
      error_message = "Give role with execution_role = null, or let the module make the role."
    }
    precondition {
      condition     = var.package_type != "Image" || (var.handler == null && var.runtime == null && length(coalesce(var.layers, [])) == 0)
      error_message = "A container image brings its own handler, runtime and layers."
    }
    precondition {
      condition     = !try(var.alarms["provisioned_concurrency"].enabled && var.alarms["provisioned_concurrency"].threshold != null, false) || var.provisioned_concurrency != null
      error_message = "The alarm provisioned_concurrency needs provisioned_concurrency."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this function has none."
    }
  }
}
