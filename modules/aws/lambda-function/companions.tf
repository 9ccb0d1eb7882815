locals {
  role_statements = concat(
    [
      for group in aws_cloudwatch_log_group.this : {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${group.arn}:*"
      }
    ],
    [
      for network in var.vpc_config == null ? [] : [var.vpc_config] : {
        Effect = "Allow"
        Action = [
          "ec2:AssignPrivateIpAddresses",
          "ec2:CreateNetworkInterface",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSubnets",
          "ec2:UnassignPrivateIpAddresses",
        ]
        Resource = "*"
      }
    ],
    [
      for tracing in var.tracing_config == null ? [] : [var.tracing_config] : {
        Effect   = "Allow"
        Action   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
        Resource = "*"
      }
    ],
    [
      for target in local.targets : {
        Effect = "Allow"
        Action = lookup({
          events = "events:PutEvents"
          lambda = "lambda:InvokeFunction"
          s3     = "s3:PutObject"
          sns    = "sns:Publish"
          sqs    = "sqs:SendMessage"
        }, split(":", target)[2])
        Resource = split(":", target)[2] == "s3" ? "${target}/*" : target
      }
      if contains(["events", "lambda", "s3", "sns", "sqs"], try(split(":", target)[2], ""))
    ],
    [
      for source in local.sources : {
        Effect = "Allow"
        Action = lookup({
          dynamodb = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
          kinesis  = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
          sqs      = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
        }, split(":", source)[2])
        Resource = source
      }
      if contains(["dynamodb", "kinesis", "sqs"], try(split(":", source)[2], ""))
    ],
  )
  sources = [for source in values(var.event_source_mappings) : source.event_source_arn if source.event_source_arn != null]
  targets = concat(
    var.dead_letter_config == null ? [] : [var.dead_letter_config.target_arn],
    [for event in ["on_failure", "on_success"] : var.asynchronous_invocation.destination_config[event].destination if try(var.asynchronous_invocation.destination_config[event].destination, null) != null],
    [for source in values(var.event_source_mappings) : source.destination_config.on_failure.destination_arn if try(source.destination_config.on_failure.destination_arn, null) != null],
  )
}

# Callers of an alias stay where they are while versions change.
resource "aws_lambda_alias" "this" {
  count = var.create && var.alias != null ? 1 : 0

  description      = var.alias.description
  function_name    = aws_lambda_function.this[0].function_name
  function_version = coalesce(var.alias.function_version, aws_lambda_function.this[0].version)
  name             = var.alias.name

  dynamic "routing_config" {
    for_each = var.alias.routing_config == null ? [] : [var.alias.routing_config]
    content { additional_version_weights = routing_config.value.additional_version_weights }
  }
}

# An asynchronous call that fails is tried again, and billed again.
resource "aws_lambda_function_event_invoke_config" "this" {
  count = var.create && var.asynchronous_invocation != null ? 1 : 0

  function_name                = aws_lambda_function.this[0].function_name
  maximum_event_age_in_seconds = var.asynchronous_invocation.maximum_event_age_in_seconds
  maximum_retry_attempts       = var.asynchronous_invocation.maximum_retry_attempts
  qualifier                    = var.asynchronous_invocation.qualifier == null ? try(aws_lambda_alias.this[0].name, null) : var.asynchronous_invocation.qualifier

  dynamic "destination_config" {
    for_each = var.asynchronous_invocation.destination_config == null ? [] : [var.asynchronous_invocation.destination_config]
    content {
      dynamic "on_failure" {
        for_each = destination_config.value.on_failure == null ? [] : [destination_config.value.on_failure]
        content { destination = on_failure.value.destination }
      }
      dynamic "on_success" {
        for_each = destination_config.value.on_success == null ? [] : [destination_config.value.on_success]
        content { destination = on_success.value.destination }
      }
    }
  }

  depends_on = [aws_iam_role_policy.this]
}

# Larger batches mean fewer billed invocations.
resource "aws_lambda_event_source_mapping" "this" {
  for_each = { for key, one in var.event_source_mappings : key => one if var.create }

  batch_size                         = each.value.batch_size
  bisect_batch_on_function_error     = each.value.bisect_batch_on_function_error
  enabled                            = each.value.enabled
  event_source_arn                   = each.value.event_source_arn
  function_name                      = try(aws_lambda_alias.this[0].arn, aws_lambda_function.this[0].arn)
  function_response_types            = each.value.function_response_types
  kms_key_arn                        = each.value.kms_key_arn
  maximum_batching_window_in_seconds = each.value.maximum_batching_window_in_seconds
  maximum_record_age_in_seconds      = each.value.maximum_record_age_in_seconds
  maximum_retry_attempts             = each.value.maximum_retry_attempts
  parallelization_factor             = each.value.parallelization_factor
  queues                             = each.value.queues
  starting_position                  = each.value.starting_position
  starting_position_timestamp        = each.value.starting_position_timestamp
  topics                             = each.value.topics
  tumbling_window_in_seconds         = each.value.tumbling_window_in_seconds

  dynamic "amazon_managed_kafka_event_source_config" {
    for_each = each.value.amazon_managed_kafka_event_source_config == null ? [] : [each.value.amazon_managed_kafka_event_source_config]
    content { consumer_group_id = amazon_managed_kafka_event_source_config.value.consumer_group_id }
  }
  dynamic "destination_config" {
    for_each = each.value.destination_config == null ? [] : [each.value.destination_config]
    content {
      dynamic "on_failure" {
        for_each = destination_config.value.on_failure == null ? [] : [destination_config.value.on_failure]
        content { destination_arn = on_failure.value.destination_arn }
      }
    }
  }
  dynamic "document_db_event_source_config" {
    for_each = each.value.document_db_event_source_config == null ? [] : [each.value.document_db_event_source_config]
    content {
      collection_name = document_db_event_source_config.value.collection_name
      database_name   = document_db_event_source_config.value.database_name
      full_document   = document_db_event_source_config.value.full_document
    }
  }
  dynamic "filter_criteria" {
    for_each = each.value.filter_criteria == null ? [] : [each.value.filter_criteria]
    content {
      dynamic "filter" {
        for_each = filter_criteria.value.filter
        content { pattern = filter.value.pattern }
      }
    }
  }
  dynamic "metrics_config" {
    for_each = each.value.metrics_config == null ? [] : [each.value.metrics_config]
    content { metrics = metrics_config.value.metrics }
  }
  dynamic "provisioned_poller_config" {
    for_each = each.value.provisioned_poller_config == null ? [] : [each.value.provisioned_poller_config]
    content {
      maximum_pollers = provisioned_poller_config.value.maximum_pollers
      minimum_pollers = provisioned_poller_config.value.minimum_pollers
    }
  }
  dynamic "scaling_config" {
    for_each = each.value.scaling_config == null ? [] : [each.value.scaling_config]
    content { maximum_concurrency = scaling_config.value.maximum_concurrency }
  }
  dynamic "self_managed_event_source" {
    for_each = each.value.self_managed_event_source == null ? [] : [each.value.self_managed_event_source]
    content { endpoints = self_managed_event_source.value.endpoints }
  }
  dynamic "self_managed_kafka_event_source_config" {
    for_each = each.value.self_managed_kafka_event_source_config == null ? [] : [each.value.self_managed_kafka_event_source_config]
    content { consumer_group_id = self_managed_kafka_event_source_config.value.consumer_group_id }
  }
  dynamic "source_access_configuration" {
    for_each = each.value.source_access_configuration
    content {
      type = source_access_configuration.value.type
      uri  = source_access_configuration.value.uri
    }
  }

  tags = local.tags

  depends_on = [aws_iam_role_policy.this]
}

# Libraries in a layer of their own are uploaded once, and not with every version of the function.
resource "aws_lambda_layer_version" "this" {
  for_each = { for key, one in var.layer_versions : key => one if var.create }

  compatible_architectures = each.value.compatible_architectures
  compatible_runtimes      = each.value.compatible_runtimes
  description              = each.value.description
  filename                 = each.value.filename
  layer_name               = [for name in ["${var.function_name}-${each.key}"] : length(name) <= 140 ? name : "${substr(name, 0, 131)}-${substr(sha256(name), 0, 8)}"][0]
  license_info             = each.value.license_info
  s3_bucket                = each.value.s3_bucket
  s3_key                   = each.value.s3_key
  s3_object_version        = each.value.s3_object_version
  skip_destroy             = each.value.skip_destroy
  source_code_hash         = each.value.source_code_hash

  lifecycle {
    create_before_destroy = true
  }
}

# Lambda makes a log group that never forgets; this one keeps logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && var.log_group != null ? 1 : 0

  kms_key_id        = var.log_group.kms_key_id
  log_group_class   = var.log_group.log_group_class
  name              = coalesce(var.log_group.name, "/aws/lambda/${var.function_name}")
  retention_in_days = var.log_group.retention_in_days
  skip_destroy      = var.log_group.skip_destroy

  tags = local.tags
}

# Services may call the function only when they are allowed to.
resource "aws_lambda_permission" "this" {
  for_each = { for key, one in var.permissions : key => one if var.create }

  action                 = each.value.action
  event_source_token     = each.value.event_source_token
  function_name          = aws_lambda_function.this[0].function_name
  function_url_auth_type = each.value.function_url_auth_type
  principal              = each.value.principal
  principal_org_id       = each.value.principal_org_id
  qualifier              = each.value.qualifier == null ? try(aws_lambda_alias.this[0].name, null) : each.value.qualifier
  source_account         = each.value.source_account
  source_arn             = each.value.source_arn
  statement_id           = coalesce(each.value.statement_id, each.key)
}

# Instances that wait for requests are billed whether requests come or not.
resource "aws_lambda_provisioned_concurrency_config" "this" {
  count = var.create && var.provisioned_concurrency != null ? 1 : 0

  function_name                     = aws_lambda_function.this[0].function_name
  provisioned_concurrent_executions = var.provisioned_concurrency.provisioned_concurrent_executions
  qualifier                         = coalesce(var.provisioned_concurrency.qualifier, try(aws_lambda_alias.this[0].name, aws_lambda_function.this[0].version))
  skip_destroy                      = var.provisioned_concurrency.skip_destroy
}

# Lambda stops a function that calls itself through a queue, a topic or a bucket; only this can let it go on.
resource "aws_lambda_function_recursion_config" "this" {
  count = var.create && var.recursive_loop != null ? 1 : 0

  function_name  = aws_lambda_function.this[0].function_name
  recursive_loop = var.recursive_loop
}

# The function runs as this role, which may do only what the module's own settings need.
resource "aws_iam_role" "this" {
  count = var.create && var.execution_role != null ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = sort(concat(["lambda.amazonaws.com"], var.execution_role.trusted_services)) } }] })
  description           = var.execution_role.description
  force_detach_policies = var.execution_role.force_detach_policies
  max_session_duration  = var.execution_role.max_session_duration
  name                  = var.execution_role.name
  name_prefix           = var.execution_role.name == null ? coalesce(var.execution_role.name_prefix, "${substr(var.function_name, 0, 37)}-") : null
  path                  = var.execution_role.path
  permissions_boundary  = var.execution_role.permissions_boundary

  tags = local.tags
}

# What the function's code may do.
resource "aws_iam_role_policy" "further" {
  for_each = { for key, one in var.execution_role == null ? {} : var.role_policies : key => one if var.create }

  name   = each.key
  policy = each.value
  role   = aws_iam_role.this[0].id
}

# Logs can be written into the group above, but no group can be made that keeps them for ever.
resource "aws_iam_role_policy" "this" {
  count = var.create && (var.execution_role != null && (var.log_group != null || var.vpc_config != null || var.tracing_config != null || var.dead_letter_config != null || var.asynchronous_invocation != null || length(var.event_source_mappings) > 0)) ? 1 : 0

  name   = "module"
  policy = jsonencode({ Version = "2012-10-17", Statement = local.role_statements })
  role   = aws_iam_role.this[0].id
}

# Policies that exist already.
resource "aws_iam_role_policy_attachment" "this" {
  for_each = { for key, one in var.execution_role == null ? {} : var.role_policy_arns : key => one if var.create }

  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

# Runtimes update by themselves unless told otherwise.
resource "aws_lambda_runtime_management_config" "this" {
  count = var.create && var.runtime_management != null ? 1 : 0

  function_name       = aws_lambda_function.this[0].function_name
  qualifier           = var.runtime_management.qualifier
  runtime_version_arn = var.runtime_management.runtime_version_arn
  update_runtime_on   = var.runtime_management.update_runtime_on
}

# An HTTPS address of its own saves an API Gateway; whoever may call it causes cost.
resource "aws_lambda_function_url" "this" {
  count = var.create && var.url != null ? 1 : 0

  authorization_type = var.url.authorization_type
  function_name      = aws_lambda_function.this[0].function_name
  invoke_mode        = var.url.invoke_mode
  qualifier          = var.url.qualifier == null ? try(aws_lambda_alias.this[0].name, null) : var.url.qualifier

  dynamic "cors" {
    for_each = var.url.cors == null ? [] : [var.url.cors]
    content {
      allow_credentials = cors.value.allow_credentials
      allow_headers     = cors.value.allow_headers
      allow_methods     = cors.value.allow_methods
      allow_origins     = cors.value.allow_origins
      expose_headers    = cors.value.expose_headers
      max_age           = cors.value.max_age
    }
  }
}
