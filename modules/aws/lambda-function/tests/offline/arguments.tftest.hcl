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
      description      = "description"
      function_version = "function-version"
      routing_config   = { additional_version_weights = { example = 1 } }
    }
    architectures = ["arm64"]
    asynchronous_invocation = {
      destination_config = {
        on_failure = { destination = "destination" }
        on_success = { destination = "destination2" }
      }
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 1
      qualifier                    = "qualifier"
    }
    code_signing_config_arn = "arn:aws:sns:us-east-1:123456789012:shop"
    dead_letter_config      = { target_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
    description             = "description2"
    environment             = { variables = { example = "example" } }
    ephemeral_storage       = { size = 1 }
    event_source_mappings = {
      orders = {
        amazon_managed_kafka_event_source_config = { consumer_group_id = "consumer-group-id" }
        batch_size                               = 1
        bisect_batch_on_function_error           = false
        destination_config                       = { on_failure = { destination_arn = "arn:aws:sns:us-east-1:123456789012:shop" } }
        document_db_event_source_config = {
          database_name   = "database-name"
          collection_name = "collection-name"
          full_document   = "UpdateLookup"
        }
        enabled                                = false
        event_source_arn                       = "arn:aws:sqs:us-east-1:123456789012:orders"
        filter_criteria                        = { filter = [{ pattern = "pattern" }] }
        function_response_types                = ["ReportBatchItemFailures"]
        kms_key_arn                            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        maximum_batching_window_in_seconds     = 5
        maximum_record_age_in_seconds          = 60
        maximum_retry_attempts                 = 2
        metrics_config                         = { metrics = ["EventCount"] }
        parallelization_factor                 = 3
        provisioned_poller_config              = { maximum_pollers = 1, minimum_pollers = 2 }
        queues                                 = ["queues"]
        scaling_config                         = { maximum_concurrency = 1 }
        self_managed_event_source              = { endpoints = { example = "example2" } }
        self_managed_kafka_event_source_config = { consumer_group_id = "consumer-group-id2" }
        source_access_configuration            = [{ type = "type", uri = "https://example.com" }]
        starting_position                      = "starting-position"
        starting_position_timestamp            = "2026-01-01T00:00:00Z"
        topics                                 = ["topics"]
        tumbling_window_in_seconds             = 61
      }
    }
    execution_role = {
      description           = "description3"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name"
      name_prefix           = "name-prefix"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
      trusted_services      = []
    }
    file_system_config = {
      arn              = "arn:aws:sns:us-east-1:123456789012:shop"
      local_mount_path = "local-mount-path"
    }
    filename  = "filename"
    image_uri = null
    s3_bucket = null
    handler   = "index.handler"
    image_config = {
      command           = ["command"]
      entry_point       = ["entry-point"]
      working_directory = "working-directory"
    }
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    layer_versions = {
      libraries = {
        compatible_architectures = ["compatible-architectures"]
        compatible_runtimes      = ["compatible-runtimes"]
        description              = "description4"
        filename                 = "filename2"
        license_info             = "license-info"
        s3_bucket                = "example-artifacts"
        s3_key                   = "libraries.zip"
        s3_object_version        = "s3-object-version"
        skip_destroy             = false
        source_code_hash         = "source-code-hash"
      }
    }
    layers = ["layers"]
    log_group = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_class   = "STANDARD"
      name              = "name2"
      retention_in_days = 1
      skip_destroy      = false
    }
    logging_config = {
      log_format            = "Text"
      application_log_level = "TRACE"
      log_group             = "log-group"
      system_log_level      = "DEBUG"
    }
    memory_size  = 512
    package_type = "Zip"
    permissions = {
      api = {
        principal              = "apigateway.amazonaws.com"
        action                 = "action"
        event_source_token     = "event-source-token"
        function_url_auth_type = "AWS_IAM"
        principal_org_id       = "principal-org-id"
        qualifier              = "qualifier2"
        source_account         = "source-account"
        source_arn             = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*"
        statement_id           = "statement-id"
      }
    }
    provisioned_concurrency = {
      provisioned_concurrent_executions = 1
      qualifier                         = "qualifier3"
      skip_destroy                      = false
    }
    publish                            = true
    recursive_loop                     = "Allow"
    replace_security_groups_on_destroy = true
    replacement_security_group_ids     = ["replacement-security-group-ids"]
    reserved_concurrent_executions     = 1
    role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
    role_policy_arns = {}
    runtime          = "python3.13"
    runtime_management = {
      qualifier           = "qualifier4"
      runtime_version_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      update_runtime_on   = "update-runtime-on"
    }
    s3_key            = "orders.zip"
    s3_object_version = "s4-object-version"
    skip_destroy      = true
    snap_start        = { apply_on = "PublishedVersions" }
    source_code_hash  = "source-code-hash2"
    timeout           = 10
    timeouts          = { create = "30m", delete = "31m", update = "32m" }
    tracing_config    = { mode = "Active" }
    url = {
      authorization_type = "AWS_IAM"
      cors = {
        allow_credentials = false
        allow_headers     = ["allow-headers"]
        allow_methods     = ["allow-methods"]
        allow_origins     = ["allow-origins"]
        expose_headers    = ["expose-headers"]
        max_age           = 1
      }
      invoke_mode = "BUFFERED"
      qualifier   = "qualifier5"
    }
    vpc_config = {
      security_group_ids          = ["sg-0123456789abcdef0"]
      subnet_ids                  = ["subnet-0123456789abcdef0"]
      ipv6_allowed_for_dual_stack = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].architectures == tolist(["arm64"]),
      aws_lambda_function.this[0].code_signing_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].description == "description2",
      aws_lambda_function.this[0].filename == "filename",
      aws_lambda_function.this[0].function_name == "orders",
      aws_lambda_function.this[0].handler == "index.handler",
      aws_lambda_function.this[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_lambda_function.this[0].memory_size == 512,
      aws_lambda_function.this[0].package_type == "Zip",
      aws_lambda_function.this[0].publish == true,
      aws_lambda_function.this[0].replace_security_groups_on_destroy == true,
      aws_lambda_function.this[0].replacement_security_group_ids == toset(["replacement-security-group-ids"]),
      aws_lambda_function.this[0].reserved_concurrent_executions == 1,
      aws_lambda_function.this[0].runtime == "python3.13",
      aws_lambda_function.this[0].s3_key == "orders.zip",
      aws_lambda_function.this[0].s3_object_version == "s4-object-version",
      aws_lambda_function.this[0].skip_destroy == true,
      aws_lambda_function.this[0].source_code_hash == "source-code-hash2",
      aws_lambda_function.this[0].timeout == 10,
      aws_lambda_function.this[0].dead_letter_config[0].target_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].environment[0].variables == tomap({ example = "example" }),
      aws_lambda_function.this[0].ephemeral_storage[0].size == 1,
      aws_lambda_function.this[0].file_system_config[0].arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_function.this[0].file_system_config[0].local_mount_path == "local-mount-path",
      aws_lambda_function.this[0].image_config[0].command == tolist(["command"]),
      aws_lambda_function.this[0].image_config[0].entry_point == tolist(["entry-point"]),
      aws_lambda_function.this[0].image_config[0].working_directory == "working-directory",
      aws_lambda_function.this[0].logging_config[0].application_log_level == "TRACE",
      aws_lambda_function.this[0].logging_config[0].log_format == "Text",
      aws_lambda_function.this[0].logging_config[0].log_group == "log-group",
      aws_lambda_function.this[0].logging_config[0].system_log_level == "DEBUG",
      aws_lambda_function.this[0].snap_start[0].apply_on == "PublishedVersions",
      aws_lambda_function.this[0].timeouts.create == "30m",
      aws_lambda_function.this[0].timeouts.delete == "31m",
      aws_lambda_function.this[0].timeouts.update == "32m",
      aws_lambda_function.this[0].tracing_config[0].mode == "Active",
      aws_lambda_function.this[0].vpc_config[0].ipv6_allowed_for_dual_stack == false,
      aws_lambda_function.this[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_lambda_function.this[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_lambda_alias.this[0].description == "description",
      aws_lambda_alias.this[0].function_name == "orders",
      aws_lambda_alias.this[0].function_version == "function-version",
      aws_lambda_alias.this[0].name == "live",
      aws_lambda_alias.this[0].routing_config[0].additional_version_weights == tomap({ example = 1 }),
      aws_lambda_function_event_invoke_config.this[0].function_name == "orders",
      aws_lambda_function_event_invoke_config.this[0].maximum_event_age_in_seconds == 60,
      aws_lambda_function_event_invoke_config.this[0].maximum_retry_attempts == 1,
      aws_lambda_function_event_invoke_config.this[0].qualifier == "qualifier",
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_failure[0].destination == "destination",
      aws_lambda_function_event_invoke_config.this[0].destination_config[0].on_success[0].destination == "destination2",
      aws_lambda_event_source_mapping.this["orders"].batch_size == 1,
      aws_lambda_event_source_mapping.this["orders"].bisect_batch_on_function_error == false,
      aws_lambda_event_source_mapping.this["orders"].enabled == false,
      aws_lambda_event_source_mapping.this["orders"].event_source_arn == "arn:aws:sqs:us-east-1:123456789012:orders",
      aws_lambda_event_source_mapping.this["orders"].function_response_types == toset(["ReportBatchItemFailures"]),
      aws_lambda_event_source_mapping.this["orders"].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_lambda_event_source_mapping.this["orders"].maximum_batching_window_in_seconds == 5,
      aws_lambda_event_source_mapping.this["orders"].maximum_record_age_in_seconds == 60,
      aws_lambda_event_source_mapping.this["orders"].maximum_retry_attempts == 2,
      aws_lambda_event_source_mapping.this["orders"].parallelization_factor == 3,
      aws_lambda_event_source_mapping.this["orders"].queues == tolist(["queues"]),
      aws_lambda_event_source_mapping.this["orders"].starting_position == "starting-position",
      aws_lambda_event_source_mapping.this["orders"].starting_position_timestamp == "2026-01-01T00:00:00Z",
      aws_lambda_event_source_mapping.this["orders"].topics == toset(["topics"]),
      aws_lambda_event_source_mapping.this["orders"].tumbling_window_in_seconds == 61,
      aws_lambda_event_source_mapping.this["orders"].amazon_managed_kafka_event_source_config[0].consumer_group_id == "consumer-group-id",
      aws_lambda_event_source_mapping.this["orders"].destination_config[0].on_failure[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].collection_name == "collection-name",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].database_name == "database-name",
      aws_lambda_event_source_mapping.this["orders"].document_db_event_source_config[0].full_document == "UpdateLookup",
      one(aws_lambda_event_source_mapping.this["orders"].filter_criteria[0].filter).pattern == "pattern",
      aws_lambda_event_source_mapping.this["orders"].metrics_config[0].metrics == toset(["EventCount"]),
      aws_lambda_event_source_mapping.this["orders"].provisioned_poller_config[0].maximum_pollers == 1,
      aws_lambda_event_source_mapping.this["orders"].provisioned_poller_config[0].minimum_pollers == 2,
      aws_lambda_event_source_mapping.this["orders"].scaling_config[0].maximum_concurrency == 1,
      aws_lambda_event_source_mapping.this["orders"].self_managed_event_source[0].endpoints == tomap({ example = "example2" }),
      aws_lambda_event_source_mapping.this["orders"].self_managed_kafka_event_source_config[0].consumer_group_id == "consumer-group-id2",
      one(aws_lambda_event_source_mapping.this["orders"].source_access_configuration).type == "type",
      one(aws_lambda_event_source_mapping.this["orders"].source_access_configuration).uri == "https://example.com",
      aws_lambda_layer_version.this["libraries"].compatible_architectures == toset(["compatible-architectures"]),
      aws_lambda_layer_version.this["libraries"].compatible_runtimes == toset(["compatible-runtimes"]),
      aws_lambda_layer_version.this["libraries"].description == "description4",
      aws_lambda_layer_version.this["libraries"].filename == "filename2",
      aws_lambda_layer_version.this["libraries"].layer_name == "orders-libraries",
      aws_lambda_layer_version.this["libraries"].license_info == "license-info",
      aws_lambda_layer_version.this["libraries"].s3_bucket == "example-artifacts",
      aws_lambda_layer_version.this["libraries"].s3_key == "libraries.zip",
      aws_lambda_layer_version.this["libraries"].s3_object_version == "s3-object-version",
      aws_lambda_layer_version.this["libraries"].skip_destroy == false,
      aws_lambda_layer_version.this["libraries"].source_code_hash == "source-code-hash",
      aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_cloudwatch_log_group.this[0].log_group_class == "STANDARD",
      aws_cloudwatch_log_group.this[0].name == "name2",
      aws_cloudwatch_log_group.this[0].retention_in_days == 1,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_lambda_permission.this["api"].action == "action",
      aws_lambda_permission.this["api"].event_source_token == "event-source-token",
      aws_lambda_permission.this["api"].function_name == "orders",
      aws_lambda_permission.this["api"].function_url_auth_type == "AWS_IAM",
      aws_lambda_permission.this["api"].principal == "apigateway.amazonaws.com",
      aws_lambda_permission.this["api"].principal_org_id == "principal-org-id",
      aws_lambda_permission.this["api"].qualifier == "qualifier2",
      aws_lambda_permission.this["api"].source_account == "source-account",
      aws_lambda_permission.this["api"].source_arn == "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*",
      aws_lambda_permission.this["api"].statement_id == "statement-id",
      aws_lambda_provisioned_concurrency_config.this[0].function_name == "orders",
      aws_lambda_provisioned_concurrency_config.this[0].provisioned_concurrent_executions == 1,
      aws_lambda_provisioned_concurrency_config.this[0].qualifier == "qualifier3",
      aws_lambda_provisioned_concurrency_config.this[0].skip_destroy == false,
      aws_lambda_function_recursion_config.this[0].function_name == "orders",
      aws_lambda_function_recursion_config.this[0].recursive_loop == "Allow",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":[\"lambda.amazonaws.com\"]}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "description3",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "name",
      aws_iam_role.this[0].path == "path",
      aws_iam_role.this[0].permissions_boundary == "permissions-boundary",
      aws_iam_role_policy.further["orders"].name == "orders",
      aws_iam_role_policy.further["orders"].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}",
      aws_iam_role_policy.this[0].name == "module",
      aws_lambda_runtime_management_config.this[0].function_name == "orders",
      aws_lambda_runtime_management_config.this[0].qualifier == "qualifier4",
      aws_lambda_runtime_management_config.this[0].runtime_version_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lambda_runtime_management_config.this[0].update_runtime_on == "update-runtime-on",
      aws_lambda_function_url.this[0].authorization_type == "AWS_IAM",
      aws_lambda_function_url.this[0].function_name == "orders",
      aws_lambda_function_url.this[0].invoke_mode == "BUFFERED",
      aws_lambda_function_url.this[0].qualifier == "qualifier5",
      aws_lambda_function_url.this[0].cors[0].allow_credentials == false,
      aws_lambda_function_url.this[0].cors[0].allow_headers == toset(["allow-headers"]),
      aws_lambda_function_url.this[0].cors[0].allow_methods == toset(["allow-methods"]),
      aws_lambda_function_url.this[0].cors[0].allow_origins == toset(["allow-origins"]),
      aws_lambda_function_url.this[0].cors[0].expose_headers == toset(["expose-headers"]),
      aws_lambda_function_url.this[0].cors[0].max_age == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    alias = {
      name             = "live"
      description      = "description"
      function_version = "function-version"
      routing_config   = { additional_version_weights = { example = 1 } }
    }
    role           = "role"
    execution_role = null
    price_region   = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].role == "role",
      aws_lambda_function.this[0].s3_bucket == "example-artifacts",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    alias        = { name = "live" }
    price_region = null
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
    environment  = {}
    price_region = null
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
    price_region      = null
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
    price_region = null
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
    image_uri    = "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1.0"
    filename     = null
    s3_bucket    = null
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].image_uri == "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop:1.0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    layers       = ["layers"]
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].layers == tolist(["layers"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    event_source_mappings = {
      orders = {
        bisect_batch_on_function_error = true
        enabled                        = false
        source_access_configuration    = []
      }
    }
    execution_role                     = { force_detach_policies = true, trusted_services = [] }
    layer_versions                     = { libraries = { skip_destroy = true } }
    log_group                          = { retention_in_days = 30, skip_destroy = true }
    provisioned_concurrency            = { provisioned_concurrent_executions = 1, skip_destroy = true }
    publish                            = true
    replace_security_groups_on_destroy = false
    skip_destroy                       = true
    url                                = { authorization_type = "AWS_IAM", cors = { allow_credentials = true } }
    vpc_config = {
      security_group_ids          = ["sg-0123456789abcdef0"]
      subnet_ids                  = ["subnet-0123456789abcdef0"]
      ipv6_allowed_for_dual_stack = true
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].publish == true,
      aws_lambda_function.this[0].replace_security_groups_on_destroy == false,
      aws_lambda_function.this[0].skip_destroy == true,
      aws_lambda_function.this[0].vpc_config[0].ipv6_allowed_for_dual_stack == true,
      aws_lambda_event_source_mapping.this["orders"].bisect_batch_on_function_error == true,
      aws_lambda_event_source_mapping.this["orders"].enabled == false,
      aws_lambda_layer_version.this["libraries"].skip_destroy == true,
      aws_cloudwatch_log_group.this[0].skip_destroy == true,
      aws_lambda_provisioned_concurrency_config.this[0].skip_destroy == true,
      aws_iam_role.this[0].force_detach_policies == true,
      aws_lambda_function_url.this[0].cors[0].allow_credentials == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    event_source_mappings = {
      orders = {
        bisect_batch_on_function_error = false
        enabled                        = true
        source_access_configuration    = []
      }
    }
    execution_role                     = { force_detach_policies = false, trusted_services = [] }
    layer_versions                     = { libraries = { skip_destroy = false } }
    log_group                          = { retention_in_days = 30, skip_destroy = false }
    provisioned_concurrency            = { provisioned_concurrent_executions = 1, skip_destroy = false }
    publish                            = false
    replace_security_groups_on_destroy = true
    skip_destroy                       = true
    url                                = { authorization_type = "AWS_IAM", cors = { allow_credentials = false } }
    vpc_config = {
      security_group_ids          = ["sg-0123456789abcdef0"]
      subnet_ids                  = ["subnet-0123456789abcdef0"]
      ipv6_allowed_for_dual_stack = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].publish == true,
      aws_lambda_function.this[0].replace_security_groups_on_destroy == true,
      aws_lambda_function.this[0].skip_destroy == true,
      aws_lambda_function.this[0].vpc_config[0].ipv6_allowed_for_dual_stack == false,
      aws_lambda_event_source_mapping.this["orders"].bisect_batch_on_function_error == false,
      aws_lambda_event_source_mapping.this["orders"].enabled == true,
      aws_lambda_layer_version.this["libraries"].skip_destroy == false,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_lambda_provisioned_concurrency_config.this[0].skip_destroy == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_lambda_function_url.this[0].cors[0].allow_credentials == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    event_source_mappings = {
      orders = {
        amazon_managed_kafka_event_source_config = { consumer_group_id = "consumer-group-id" }
        batch_size                               = 1
        bisect_batch_on_function_error           = false
        destination_config                       = { on_failure = { destination_arn = "arn:aws:sns:us-east-1:123456789012:shop" } }
        document_db_event_source_config = {
          database_name   = "database-name"
          collection_name = "collection-name"
          full_document   = "UpdateLookup"
        }
        enabled                                = false
        event_source_arn                       = "arn:aws:sqs:us-east-1:123456789012:orders"
        filter_criteria                        = {}
        function_response_types                = ["ReportBatchItemFailures"]
        kms_key_arn                            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        maximum_batching_window_in_seconds     = 5
        maximum_record_age_in_seconds          = 60
        maximum_retry_attempts                 = 2
        metrics_config                         = { metrics = ["EventCount"] }
        parallelization_factor                 = 3
        provisioned_poller_config              = { maximum_pollers = 1, minimum_pollers = 2 }
        queues                                 = ["queues"]
        scaling_config                         = { maximum_concurrency = 1 }
        self_managed_event_source              = { endpoints = { example = "example2" } }
        self_managed_kafka_event_source_config = { consumer_group_id = "consumer-group-id2" }
        starting_position                      = "starting-position"
        starting_position_timestamp            = "2026-01-01T00:00:00Z"
        topics                                 = ["topics"]
        tumbling_window_in_seconds             = 61
      }
    }
    execution_role = {
      description           = "description3"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name"
      name_prefix           = "name-prefix"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
    }
    log_group = {
      kms_key_id      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_class = "STANDARD"
      name            = "name2"
      skip_destroy    = false
    }
    permissions = {
      api = {
        principal              = "apigateway.amazonaws.com"
        event_source_token     = "event-source-token"
        function_url_auth_type = "AWS_IAM"
        principal_org_id       = "principal-org-id"
        qualifier              = "qualifier2"
        source_account         = "source-account"
        source_arn             = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*"
        statement_id           = "statement-id"
      }
    }
    url = {
      cors = {
        allow_credentials = false
        allow_headers     = ["allow-headers"]
        allow_methods     = ["allow-methods"]
        allow_origins     = ["allow-origins"]
        expose_headers    = ["expose-headers"]
        max_age           = 1
      }
      invoke_mode = "BUFFERED"
      qualifier   = "qualifier5"
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lambda_function.this[0].publish == false,
      length(aws_lambda_event_source_mapping.this["orders"].filter_criteria) == 1,
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_lambda_permission.this["api"].action == "lambda:InvokeFunction",
      aws_lambda_event_source_mapping.this["orders"].bisect_batch_on_function_error == false,
      aws_lambda_event_source_mapping.this["orders"].enabled == false,
      aws_cloudwatch_log_group.this[0].skip_destroy == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_lambda_function_url.this[0].cors[0].allow_credentials == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create      = false
    memory_size = 128
    timeout     = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create      = false
    memory_size = 10240
    timeout     = 900
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                = null
    event_source_mappings = null
    layer_versions        = null
    notifications         = null
    permissions           = null
    role_policies         = null
    role_policy_arns      = null
    tags                  = null
    create                = false
    budget                = null
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
      var.event_source_mappings != null,
      var.layer_versions != null,
      var.notifications != null,
      var.permissions != null,
      var.role_policies != null,
      var.role_policy_arns != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      concurrency             = { enabled = false, threshold = 1 }
      duration                = { enabled = false, threshold = 1 }
      idle                    = { enabled = false, threshold = 1 }
      invocations             = { enabled = false, threshold = 1 }
      provisioned_concurrency = { enabled = false, threshold = 1 }
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
    notifications           = {}
    alias                   = { name = "live" }
    architectures           = ["arm64"]
    asynchronous_invocation = { maximum_retry_attempts = 1 }
    event_source_mappings = {
      orders = {
        event_source_arn                   = "arn:aws:sqs:us-east-1:123456789012:orders"
        maximum_batching_window_in_seconds = 5
      }
    }
    layer_versions = { libraries = { s3_bucket = "example-artifacts", s3_key = "libraries.zip" } }
    memory_size    = 512
    permissions = {
      api = {
        principal  = "apigateway.amazonaws.com"
        source_arn = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3/*"
      }
    }
    provisioned_concurrency = { provisioned_concurrent_executions = 1 }
    role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
    timeout = 10
    url     = { authorization_type = "AWS_IAM" }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_lambda_function.this[0].arn, null),
      output.function_name == try(aws_lambda_function.this[0].function_name, null),
      output.id == try(aws_lambda_function.this[0].id, null),
      output.invoke_arn == try(aws_lambda_function.this[0].invoke_arn, null),
      output.alias_arn == try(aws_lambda_alias.this[0].arn, null),
      output.alias_invoke_arn == try(aws_lambda_alias.this[0].invoke_arn, null),
      output.function_url == try(aws_lambda_function_url.this[0].function_url, null),
      output.layer_version_arns == { for key, one in aws_lambda_layer_version.this : key => one.arn },
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
      output.qualified_arn == try(aws_lambda_function.this[0].qualified_arn, null),
      output.role_arn == try(aws_lambda_function.this[0].role, null),
      output.role_name == try(aws_iam_role.this[0].name, null),
      output.version == try(aws_lambda_function.this[0].version, null),
    ])
    error_message = "an output tells something else"
  }
}
