# What callers give stands in the function, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    function_name = "orders"
    alias = {
      name             = "live"
      description      = "shop"
      function_version = "shop"
      routing_config   = { additional_version_weights = { example = 1 } }
    }
    architectures = ["arm64"]
    asynchronous_invocation = {
      destination_config           = { on_failure = { destination = "shop" }, on_success = { destination = "shop" } }
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 1
      qualifier                    = "shop"
    }
    code_signing_config_arn = "arn:aws:sns:us-east-1:123456789012:shop"
    dead_letter_config      = { target_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
    description             = "shop"
    environment             = { variables = { example = "shop" } }
    ephemeral_storage       = { size = 1 }
    event_source_mappings = {
      orders = {
        amazon_managed_kafka_event_source_config = { consumer_group_id = "shop" }
        batch_size                               = 1
        bisect_batch_on_function_error           = false
        destination_config                       = { on_failure = { destination_arn = "arn:aws:sns:us-east-1:123456789012:shop" } }
        document_db_event_source_config          = { database_name = "shop", collection_name = "shop", full_document = "{}" }
        enabled                                  = false
        event_source_arn                         = "arn:aws:sqs:us-east-1:123456789012:orders"
        filter_criteria                          = { filter = [{ pattern = "shop" }] }
        function_response_types                  = ["shop"]
        kms_key_arn                              = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        maximum_batching_window_in_seconds       = 5
        maximum_record_age_in_seconds            = 60
        maximum_retry_attempts                   = 1
        metrics_config                           = { metrics = ["shop"] }
        parallelization_factor                   = 1
        provisioned_poller_config                = { maximum_pollers = 1, minimum_pollers = 1 }
        queues                                   = ["shop"]
        scaling_config                           = { maximum_concurrency = 1 }
        self_managed_event_source                = { endpoints = { example = "shop" } }
        self_managed_kafka_event_source_config   = { consumer_group_id = "shop" }
        source_access_configuration              = [{ type = "shop", uri = "https://example.com" }]
        starting_position                        = "shop"
        starting_position_timestamp              = "2026-01-01T00:00:00Z"
        topics                                   = ["shop"]
        tumbling_window_in_seconds               = 60
      }
    }
    execution_role = {
      description           = "shop"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "shop"
      name_prefix           = "shop"
      path                  = "shop"
      permissions_boundary  = "shop"
      trusted_services      = []
    }
    file_system_config = { arn = "arn:aws:sns:us-east-1:123456789012:shop", local_mount_path = "shop" }
    filename           = "shop"
    image_uri          = null
    s3_bucket          = null
    handler            = "index.handler"
    image_config       = { command = ["shop"], entry_point = ["shop"], working_directory = "shop" }
    kms_key_arn        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    layers             = ["shop"]
    log_group = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_class   = "DELIVERY"
      name              = "shop"
      retention_in_days = 1
      skip_destroy      = false
    }
    logging_config = {
      log_format            = "shop"
      application_log_level = "shop"
      log_group             = "shop"
      system_log_level      = "shop"
    }
    memory_size  = 512
    package_type = "Zip"
    permissions = {
      api = {
        principal              = "apigateway.amazonaws.com"
        action                 = "shop"
        event_source_token     = "shop"
        function_url_auth_type = "shop"
        principal_org_id       = "shop"
        qualifier              = "shop"
        source_account         = "shop"
        source_arn             = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*"
        statement_id           = "shop"
      }
    }
    provisioned_concurrency = {
      provisioned_concurrent_executions = 1
      qualifier                         = "shop"
      skip_destroy                      = false
    }
    publish                            = true
    recursive_loop                     = "Allow"
    replace_security_groups_on_destroy = true
    replacement_security_group_ids     = ["shop"]
    reserved_concurrent_executions     = 1
    role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
    role_policy_arns = {}
    runtime          = "python3.13"
    runtime_management = {
      qualifier           = "shop"
      runtime_version_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      update_runtime_on   = "shop"
    }
    s3_key            = "orders.zip"
    s3_object_version = "shop"
    skip_destroy      = true
    snap_start        = { apply_on = "shop" }
    source_code_hash  = "shop"
    timeout           = 10
    timeouts          = { create = "30m", delete = "30m", update = "30m" }
    tracing_config    = { mode = "shop" }
    url = {
      authorization_type = "AWS_IAM"
      cors = {
        allow_credentials = false
        allow_headers     = ["shop"]
        allow_methods     = ["shop"]
        allow_origins     = ["shop"]
        expose_headers    = ["shop"]
        max_age           = 1
      }
      invoke_mode = "shop"
      qualifier   = "shop"
    }
    vpc_config = {
      security_group_ids          = ["sg-0123456789abcdef0"]
      subnet_ids                  = ["subnet-0123456789abcdef0"]
      ipv6_allowed_for_dual_stack = false
    }
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].architectures == tolist(["arm64"]),
      aws_lambda_function.this[0].code_signing_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].description == "shop",
      aws_lambda_function.this[0].filename == "shop",
      aws_lambda_function.this[0].function_name == "orders",
      aws_lambda_function.this[0].handler == "index.handler",
      aws_lambda_function.this[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_lambda_function.this[0].layers == tolist(["shop"]),
      aws_lambda_function.this[0].memory_size == 512,
      aws_lambda_function.this[0].package_type == "Zip",
      aws_lambda_function.this[0].publish == true,
      aws_lambda_function.this[0].replace_security_groups_on_destroy == true,
      aws_lambda_function.this[0].replacement_security_group_ids == toset(["shop"]),
      aws_lambda_function.this[0].reserved_concurrent_executions == 1,
      aws_lambda_function.this[0].runtime == "python3.13",
      aws_lambda_function.this[0].s3_key == "orders.zip",
      aws_lambda_function.this[0].s3_object_version == "shop",
      aws_lambda_function.this[0].skip_destroy == true,
      aws_lambda_function.this[0].source_code_hash == "shop",
      aws_lambda_function.this[0].timeout == 10,
      aws_lambda_function.this[0].dead_letter_config[0].target_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].environment[0].variables == tomap({ example = "shop" }),
      aws_lambda_function.this[0].ephemeral_storage[0].size == 1,
      aws_lambda_function.this[0].file_system_config[0].arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].file_system_config[0].local_mount_path == "shop",
      aws_lambda_function.this[0].image_config[0].command == tolist(["shop"]),
      aws_lambda_function.this[0].image_config[0].entry_point == tolist(["shop"]),
      aws_lambda_function.this[0].image_config[0].working_directory == "shop",
      aws_lambda_function.this[0].logging_config[0].application_log_level == "shop",
      aws_lambda_function.this[0].logging_config[0].log_format == "shop",
      aws_lambda_function.this[0].logging_config[0].log_group == "shop",
      aws_lambda_function.this[0].logging_config[0].system_log_level == "shop",
      aws_lambda_function.this[0].snap_start[0].apply_on == "shop",
      aws_lambda_function.this[0].timeouts.create == "30m",
      aws_lambda_function.this[0].timeouts.delete == "30m",
      aws_lambda_function.this[0].timeouts.update == "30m",
      aws_lambda_function.this[0].tracing_config[0].mode == "shop",
      aws_lambda_function.this[0].vpc_config[0].ipv6_allowed_for_dual_stack == false,
      aws_lambda_function.this[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_lambda_function.this[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_lambda_alias.this[0].description == "shop",
      aws_lambda_alias.this[0].function_name == "orders",
      aws_lambda_alias.this[0].function_version == "shop",
      aws_lambda_alias.this[0].name == "live",
      aws_lambda_alias.this[0].routing_config[0].additional_version_weights == tomap({ example = 1 }),
      aws_lambda_function_event_invoke_config.this[0].function_name == "orders",
      aws_lambda_function_event_invoke_config.this[0].maximum_event_age_in_seconds == 60,
      aws_lambda_function_event_invoke_config.this[0].maximum_retry_attempts == 1,
      aws_lambda_function_event_invoke_config.this[0].qualifier == "shop",
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_failure[0].destination == "shop",
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_success[0].destination == "shop",
      aws_lambda_event_source_mapping.this["orders"].batch_size == 1,
      aws_lambda_event_source_mapping.this["orders"].bisect_batch_on_function_error == false,
      aws_lambda_event_source_mapping.this["orders"].enabled == false,
      aws_lambda_event_source_mapping.this["orders"].event_source_arn == "arn:aws:sqs:us-east-1:123456789012:orders",
      aws_lambda_event_source_mapping.this["orders"].function_response_types == toset(["shop"]),
      aws_lambda_event_source_mapping.this["orders"].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_lambda_event_source_mapping.this["orders"].maximum_batching_window_in_seconds == 5,
      aws_lambda_event_source_mapping.this["orders"].maximum_record_age_in_seconds == 60,
      aws_lambda_event_source_mapping.this["orders"].maximum_retry_attempts == 1,
      aws_lambda_event_source_mapping.this["orders"].parallelization_factor == 1,
      aws_lambda_event_source_mapping.this["orders"].queues == tolist(["shop"]),
      aws_lambda_event_source_mapping.this["orders"].starting_position == "shop",
      aws_lambda_event_source_mapping.this["orders"].starting_position_timestamp == "2026-01-01T00:00:00Z",
      aws_lambda_event_source_mapping.this["orders"].topics == toset(["shop"]),
      aws_lambda_event_source_mapping.this["orders"].tumbling_window_in_seconds == 60,
      aws_lambda_event_source_mapping.this["orders"].amazon_managed_kafka_event_source_config[0].consumer_group_id == "shop",
      aws_lambda_event_source_mapping.this["orders"].destination_config[0].on_failure[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].collection_name == "shop",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].database_name == "shop",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].full_document == "{}",
      one(aws_lambda_event_source_mapping.this["orders"].filter_criteria[0].filter).pattern == "shop",
      aws_lambda_event_source_mapping.this["orders"].metrics_config[0].metrics == toset(["shop"]),
      aws_lambda_event_source_mapping.this["orders"].provisioned_poller_config[0].maximum_pollers == 1,
      aws_lambda_event_source_mapping.this["orders"].provisioned_poller_config[0].minimum_pollers == 1,
      aws_lambda_event_source_mapping.this["orders"].scaling_config[0].maximum_concurrency == 1,
      aws_lambda_event_source_mapping.this["orders"].self_managed_event_source[0].endpoints == tomap({ example = "shop" }),
      aws_lambda_event_source_mapping.this["orders"].self_managed_kafka_event_source_config[0].consumer_group_id == "shop",
      one(aws_lambda_event_source_mapping.this["orders"].source_access_configuration).type == "shop",
      one(aws_lambda_event_source_mapping.this["orders"].source_access_configuration).uri == "https://example.com",
      aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_cloudwatch_log_group.this[0].log_group_class == "DELIVERY",
      aws_cloudwatch_log_group.this[0].name == "shop",
      aws_cloudwatch_log_group.this[0].retention_in_days == 1,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_lambda_permission.this["api"].action == "shop",
      aws_lambda_permission.this["api"].event_source_token == "shop",
      aws_lambda_permission.this["api"].function_name == "orders",
      aws_lambda_permission.this["api"].function_url_auth_type == "shop",
      aws_lambda_permission.this["api"].principal == "apigateway.amazonaws.com",
      aws_lambda_permission.this["api"].principal_org_id == "shop",
      aws_lambda_permission.this["api"].qualifier == "shop",
      aws_lambda_permission.this["api"].source_account == "shop",
      aws_lambda_permission.this["api"].source_arn == "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*",
      aws_lambda_permission.this["api"].statement_id == "shop",
      aws_lambda_provisioned_concurrency_config.this[0].function_name == "orders",
      aws_lambda_provisioned_concurrency_config.this[0].provisioned_concurrent_executions == 1,
      aws_lambda_provisioned_concurrency_config.this[0].qualifier == "shop",
      aws_lambda_provisioned_concurrency_config.this[0].skip_destroy == false,
      aws_lambda_function_recursion_config.this[0].function_name == "orders",
      aws_lambda_function_recursion_config.this[0].recursive_loop == "Allow",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":[\"lambda.amazonaws.com\"]}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "shop",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "shop",
      aws_iam_role.this[0].path == "shop",
      aws_iam_role.this[0].permissions_boundary == "shop",
      aws_iam_role_policy.further["orders"].name == "orders",
      aws_iam_role_policy.further["orders"].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}",
      aws_iam_role_policy.this[0].name == "module",
      aws_lambda_runtime_management_config.this[0].function_name == "orders",
      aws_lambda_runtime_management_config.this[0].qualifier == "shop",
      aws_lambda_runtime_management_config.this[0].runtime_version_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_runtime_management_config.this[0].update_runtime_on == "shop",
      aws_lambda_function_url.this[0].authorization_type == "AWS_IAM",
      aws_lambda_function_url.this[0].function_name == "orders",
      aws_lambda_function_url.this[0].invoke_mode == "shop",
      aws_lambda_function_url.this[0].qualifier == "shop",
      aws_lambda_function_url.this[0].cors[0].allow_credentials == false,
      aws_lambda_function_url.this[0].cors[0].allow_headers == toset(["shop"]),
      aws_lambda_function_url.this[0].cors[0].allow_methods == toset(["shop"]),
      aws_lambda_function_url.this[0].cors[0].allow_origins == toset(["shop"]),
      aws_lambda_function_url.this[0].cors[0].expose_headers == toset(["shop"]),
      aws_lambda_function_url.this[0].cors[0].max_age == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    alias          = { name = "live" }
    role           = "shop"
    execution_role = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].role == "shop",
      aws_lambda_function.this[0].s3_bucket == "example-artifacts",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    asynchronous_invocation = { maximum_retry_attempts = 1 }
  }
  assert {
    condition = alltrue([
      aws_iam_role.this[0].name_prefix == "orders-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    environment = {}
  }
  assert {
    condition = alltrue([
      length(aws_lambda_function.this[0].environment) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    ephemeral_storage = {}
  }
  assert {
    condition = alltrue([
      length(aws_lambda_function.this[0].ephemeral_storage) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    image_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_lambda_function.this[0].image_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    image_uri = "https://example.com"
    filename  = null
    s3_bucket = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].image_uri == "https://example.com",
    ])
    error_message = "an argument is not what was given"
  }
}
