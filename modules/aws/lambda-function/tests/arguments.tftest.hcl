# What callers give stands in the function as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  function_name = "orders"
  handler       = "index.handler"
  runtime       = "python3.13"
  s3_bucket     = "example-artifacts"
  s3_key        = "orders.zip"
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
    architectures                      = ["arm64"]
    code_signing_config_arn            = "arn:aws:sns:us-east-1:123456789012:shop"
    description                        = "shop"
    function_name                      = "orders"
    kms_key_arn                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    memory_size                        = 512
    replace_security_groups_on_destroy = false
    replacement_security_group_ids     = ["shop"]
    reserved_concurrent_executions     = -1
    s3_key                             = "orders.zip"
    s3_object_version                  = "shop"
    skip_destroy                       = false
    source_code_hash                   = "shop"
    timeout                            = 10
    dead_letter_config                 = { target_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
    environment                        = { variables = { example = "shop" } }
    ephemeral_storage                  = { size = 1 }
    file_system_config                 = { arn = "arn:aws:sns:us-east-1:123456789012:shop", local_mount_path = "shop" }
    image_config                       = { command = ["shop"], entry_point = ["shop"], working_directory = "shop" }
    logging_config = {
      application_log_level = "shop"
      log_format            = "shop"
      log_group             = "shop"
      system_log_level      = "shop"
    }
    snap_start     = { apply_on = "shop" }
    timeouts       = { create = "30m", delete = "30m", update = "30m" }
    tracing_config = { mode = "shop" }
    vpc_config = {
      ipv6_allowed_for_dual_stack = false
      security_group_ids          = ["sg-0123456789abcdef0"]
      subnet_ids                  = ["subnet-0123456789abcdef0"]
    }
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].architectures == var.architectures,
      aws_lambda_function.this[0].code_signing_config_arn == var.code_signing_config_arn,
      aws_lambda_function.this[0].description == var.description,
      aws_lambda_function.this[0].function_name == var.function_name,
      aws_lambda_function.this[0].kms_key_arn == var.kms_key_arn,
      aws_lambda_function.this[0].memory_size == var.memory_size,
      aws_lambda_function.this[0].replace_security_groups_on_destroy == var.replace_security_groups_on_destroy,
      aws_lambda_function.this[0].replacement_security_group_ids == var.replacement_security_group_ids,
      aws_lambda_function.this[0].reserved_concurrent_executions == var.reserved_concurrent_executions,
      aws_lambda_function.this[0].s3_key == var.s3_key,
      aws_lambda_function.this[0].s3_object_version == var.s3_object_version,
      aws_lambda_function.this[0].skip_destroy == var.skip_destroy,
      aws_lambda_function.this[0].source_code_hash == var.source_code_hash,
      aws_lambda_function.this[0].timeout == var.timeout,
      aws_lambda_function.this[0].dead_letter_config[0].target_arn == var.dead_letter_config.target_arn,
      aws_lambda_function.this[0].environment[0].variables == var.environment.variables,
      aws_lambda_function.this[0].ephemeral_storage[0].size == var.ephemeral_storage.size,
      aws_lambda_function.this[0].file_system_config[0].arn == var.file_system_config.arn,
      aws_lambda_function.this[0].file_system_config[0].local_mount_path == var.file_system_config.local_mount_path,
      aws_lambda_function.this[0].image_config[0].command == var.image_config.command,
      aws_lambda_function.this[0].image_config[0].entry_point == var.image_config.entry_point,
      aws_lambda_function.this[0].image_config[0].working_directory == var.image_config.working_directory,
      aws_lambda_function.this[0].logging_config[0].application_log_level == var.logging_config.application_log_level,
      aws_lambda_function.this[0].logging_config[0].log_format == var.logging_config.log_format,
      aws_lambda_function.this[0].logging_config[0].log_group == var.logging_config.log_group,
      aws_lambda_function.this[0].logging_config[0].system_log_level == var.logging_config.system_log_level,
      aws_lambda_function.this[0].snap_start[0].apply_on == var.snap_start.apply_on,
      aws_lambda_function.this[0].timeouts.create == var.timeouts.create,
      aws_lambda_function.this[0].timeouts.delete == var.timeouts.delete,
      aws_lambda_function.this[0].timeouts.update == var.timeouts.update,
      aws_lambda_function.this[0].tracing_config[0].mode == var.tracing_config.mode,
      aws_lambda_function.this[0].vpc_config[0].ipv6_allowed_for_dual_stack == var.vpc_config.ipv6_allowed_for_dual_stack,
      aws_lambda_function.this[0].vpc_config[0].security_group_ids == var.vpc_config.security_group_ids,
      aws_lambda_function.this[0].vpc_config[0].subnet_ids == var.vpc_config.subnet_ids,
    ])
    error_message = "an argument is not what was given"
  }
}
