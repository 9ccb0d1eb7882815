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
    alias = {
      description      = "shop"
      function_version = "shop"
      name             = "shop"
      routing_config   = { additional_version_weights = { example = 1 } }
    }
    asynchronous_invocation = {
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 1
      qualifier                    = "shop"
      destination_config           = { on_failure = { destination = "shop" }, on_success = { destination = "shop" } }
    }
    event_source_mappings = {
      example = {
        batch_size                               = 1
        bisect_batch_on_function_error           = false
        enabled                                  = false
        event_source_arn                         = "arn:aws:sns:us-east-1:123456789012:shop"
        function_response_types                  = ["shop"]
        kms_key_arn                              = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        maximum_batching_window_in_seconds       = 60
        maximum_record_age_in_seconds            = 60
        maximum_retry_attempts                   = 1
        parallelization_factor                   = 1
        queues                                   = ["shop"]
        starting_position                        = "shop"
        starting_position_timestamp              = "2026-01-01T00:00:00Z"
        topics                                   = ["shop"]
        tumbling_window_in_seconds               = 60
        amazon_managed_kafka_event_source_config = { consumer_group_id = "shop" }
        destination_config                       = { on_failure = { destination_arn = "arn:aws:sns:us-east-1:123456789012:shop" } }
        document_db_event_source_config          = { collection_name = "shop", database_name = "shop", full_document = "{}" }
        filter_criteria                          = { filter = [{ pattern = "shop" }] }
        metrics_config                           = { metrics = ["shop"] }
        provisioned_poller_config                = { maximum_pollers = 1, minimum_pollers = 1 }
        scaling_config                           = { maximum_concurrency = 1 }
        self_managed_event_source                = { endpoints = { example = "shop" } }
        self_managed_kafka_event_source_config   = { consumer_group_id = "shop" }
        source_access_configuration              = [{ type = "shop", uri = "https://example.com" }]
      }
    }
    permissions = {
      example = {
        action                 = "shop"
        event_source_token     = "shop"
        function_url_auth_type = "shop"
        principal              = "shop"
        principal_org_id       = "shop"
        qualifier              = "shop"
        source_account         = "shop"
        source_arn             = "arn:aws:sns:us-east-1:123456789012:shop"
        statement_id           = "shop"
      }
    }
    runtime_management = {
      qualifier           = "shop"
      runtime_version_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      update_runtime_on   = "shop"
    }
    url = {
      authorization_type = "shop"
      invoke_mode        = "shop"
      qualifier          = "shop"
      cors = {
        allow_credentials = false
        allow_headers     = ["shop"]
        allow_methods     = ["shop"]
        allow_origins     = ["shop"]
        expose_headers    = ["shop"]
        max_age           = 1
      }
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
      aws_lambda_alias.this[0].description == var.alias.description,
      aws_lambda_alias.this[0].name == var.alias.name,
      aws_lambda_alias.this[0].routing_config[0].additional_version_weights == var.alias.routing_config.additional_version_weights,
      aws_lambda_function_event_invoke_config.this[0].maximum_event_age_in_seconds == var.asynchronous_invocation.maximum_event_age_in_seconds,
      aws_lambda_function_event_invoke_config.this[0].maximum_retry_attempts == var.asynchronous_invocation.maximum_retry_attempts,
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_failure[0].destination == var.asynchronous_invocation.destination_config.on_failure.destination,
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_success[0].destination == var.asynchronous_invocation.destination_config.on_success.destination,
      aws_lambda_event_source_mapping.this["example"].batch_size == var.event_source_mappings["example"].batch_size,
      aws_lambda_event_source_mapping.this["example"].bisect_batch_on_function_error == var.event_source_mappings["example"].bisect_batch_on_function_error,
      aws_lambda_event_source_mapping.this["example"].enabled == var.event_source_mappings["example"].enabled,
      aws_lambda_event_source_mapping.this["example"].event_source_arn == var.event_source_mappings["example"].event_source_arn,
      aws_lambda_event_source_mapping.this["example"].function_response_types == var.event_source_mappings["example"].function_response_types,
      aws_lambda_event_source_mapping.this["example"].kms_key_arn == var.event_source_mappings["example"].kms_key_arn,
      aws_lambda_event_source_mapping.this["example"].maximum_batching_window_in_seconds == var.event_source_mappings["example"].maximum_batching_window_in_seconds,
      aws_lambda_event_source_mapping.this["example"].maximum_record_age_in_seconds == var.event_source_mappings["example"].maximum_record_age_in_seconds,
      aws_lambda_event_source_mapping.this["example"].maximum_retry_attempts == var.event_source_mappings["example"].maximum_retry_attempts,
      aws_lambda_event_source_mapping.this["example"].parallelization_factor == var.event_source_mappings["example"].parallelization_factor,
      aws_lambda_event_source_mapping.this["example"].queues == var.event_source_mappings["example"].queues,
      aws_lambda_event_source_mapping.this["example"].starting_position == var.event_source_mappings["example"].starting_position,
      aws_lambda_event_source_mapping.this["example"].starting_position_timestamp == var.event_source_mappings["example"].starting_position_timestamp,
      aws_lambda_event_source_mapping.this["example"].topics == var.event_source_mappings["example"].topics,
      aws_lambda_event_source_mapping.this["example"].tumbling_window_in_seconds == var.event_source_mappings["example"].tumbling_window_in_seconds,
      aws_lambda_event_source_mapping.this["example"].amazon_managed_kafka_event_source_config[0].consumer_group_id == var.event_source_mappings["example"].amazon_managed_kafka_event_source_config.consumer_group_id,
      aws_lambda_event_source_mapping.this["example"].destination_config[0].on_failure[0].destination_arn == var.event_source_mappings["example"].destination_config.on_failure.destination_arn,
      aws_lambda_event_source_mapping.this["example"].document_db_event_source_config[0].collection_name == var.event_source_mappings["example"].document_db_event_source_config.collection_name,
      aws_lambda_event_source_mapping.this["example"].document_db_event_source_config[0].database_name == var.event_source_mappings["example"].document_db_event_source_config.database_name,
      aws_lambda_event_source_mapping.this["example"].document_db_event_source_config[0].full_document == var.event_source_mappings["example"].document_db_event_source_config.full_document,
      one(aws_lambda_event_source_mapping.this["example"].filter_criteria[0].filter).pattern == var.event_source_mappings["example"].filter_criteria.filter[0].pattern,
      aws_lambda_event_source_mapping.this["example"].metrics_config[0].metrics == var.event_source_mappings["example"].metrics_config.metrics,
      aws_lambda_event_source_mapping.this["example"].provisioned_poller_config[0].maximum_pollers == var.event_source_mappings["example"].provisioned_poller_config.maximum_pollers,
      aws_lambda_event_source_mapping.this["example"].provisioned_poller_config[0].minimum_pollers == var.event_source_mappings["example"].provisioned_poller_config.minimum_pollers,
      aws_lambda_event_source_mapping.this["example"].scaling_config[0].maximum_concurrency == var.event_source_mappings["example"].scaling_config.maximum_concurrency,
      aws_lambda_event_source_mapping.this["example"].self_managed_event_source[0].endpoints == var.event_source_mappings["example"].self_managed_event_source.endpoints,
      aws_lambda_event_source_mapping.this["example"].self_managed_kafka_event_source_config[0].consumer_group_id == var.event_source_mappings["example"].self_managed_kafka_event_source_config.consumer_group_id,
      one(aws_lambda_event_source_mapping.this["example"].source_access_configuration).type == var.event_source_mappings["example"].source_access_configuration[0].type,
      one(aws_lambda_event_source_mapping.this["example"].source_access_configuration).uri == var.event_source_mappings["example"].source_access_configuration[0].uri,
      aws_lambda_permission.this["example"].action == var.permissions["example"].action,
      aws_lambda_permission.this["example"].event_source_token == var.permissions["example"].event_source_token,
      aws_lambda_permission.this["example"].function_url_auth_type == var.permissions["example"].function_url_auth_type,
      aws_lambda_permission.this["example"].principal == var.permissions["example"].principal,
      aws_lambda_permission.this["example"].principal_org_id == var.permissions["example"].principal_org_id,
      aws_lambda_permission.this["example"].source_account == var.permissions["example"].source_account,
      aws_lambda_permission.this["example"].source_arn == var.permissions["example"].source_arn,
      aws_lambda_runtime_management_config.this[0].qualifier == var.runtime_management.qualifier,
      aws_lambda_runtime_management_config.this[0].runtime_version_arn == var.runtime_management.runtime_version_arn,
      aws_lambda_runtime_management_config.this[0].update_runtime_on == var.runtime_management.update_runtime_on,
      aws_lambda_function_url.this[0].authorization_type == var.url.authorization_type,
      aws_lambda_function_url.this[0].invoke_mode == var.url.invoke_mode,
      aws_lambda_function_url.this[0].cors[0].allow_credentials == var.url.cors.allow_credentials,
      aws_lambda_function_url.this[0].cors[0].allow_headers == var.url.cors.allow_headers,
      aws_lambda_function_url.this[0].cors[0].allow_methods == var.url.cors.allow_methods,
      aws_lambda_function_url.this[0].cors[0].allow_origins == var.url.cors.allow_origins,
      aws_lambda_function_url.this[0].cors[0].expose_headers == var.url.cors.expose_headers,
      aws_lambda_function_url.this[0].cors[0].max_age == var.url.cors.max_age,
    ])
    error_message = "an argument is not what was given"
  }
}
