# What callers give stands in the REST API, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name = "orders"
  body = "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}"
  stage = {
    stage_name          = "live"
    access_log_settings = { format = "$context.requestId $context.resourcePath $context.status" }
  }
  budget = { amount = 20 }
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
    name                         = "orders"
    api_key_source               = "HEADER"
    binary_media_types           = ["binary-media-types"]
    body                         = "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}"
    description                  = "description"
    disable_execute_api_endpoint = true
    endpoint_configuration = {
      types            = ["REGIONAL"]
      ip_address_type  = "ipv4"
      vpc_endpoint_ids = ["vpc-endpoint-ids"]
    }
    fail_on_warnings   = true
    log_retention_days = 30
    method_settings = {
      "*/*" = {
        settings = {
          cache_data_encrypted                       = false
          cache_ttl_in_seconds                       = 60
          caching_enabled                            = false
          data_trace_enabled                         = false
          logging_level                              = "OFF"
          metrics_enabled                            = false
          require_authorization_for_cache_control    = false
          throttling_burst_limit                     = 100
          throttling_rate_limit                      = 50
          unauthorized_cache_control_header_strategy = "FAIL_WITH_403"
        }
      }
    }
    minimum_compression_size = "1024"
    parameters               = { example = "example" }
    policy                   = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    put_rest_api_mode        = "merge"
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.resourcePath $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      cache_cluster_enabled = false
      cache_cluster_size    = "0.5"
      client_certificate_id = "client-certificate-id"
      description           = "description2"
      stage_name            = "live"
      variables             = { example = "example2" }
      xray_tracing_enabled  = false
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].api_key_source == "HEADER",
      aws_api_gateway_rest_api.this[0].binary_media_types == tolist(["binary-media-types"]),
      aws_api_gateway_rest_api.this[0].body == "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}",
      aws_api_gateway_rest_api.this[0].description == "description",
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == true,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == true,
      aws_api_gateway_rest_api.this[0].minimum_compression_size == "1024",
      aws_api_gateway_rest_api.this[0].name == "orders",
      aws_api_gateway_rest_api.this[0].parameters == tomap({ example = "example" }),
      aws_api_gateway_rest_api.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_api_gateway_rest_api.this[0].put_rest_api_mode == "merge",
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].ip_address_type == "ipv4",
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].types == tolist(["REGIONAL"]),
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].vpc_endpoint_ids == toset(["vpc-endpoint-ids"]),
      aws_api_gateway_deployment.this[0].triggers == tomap({ redeployment = "a82417eab02d885b62a1f3c2bb0bd33f4dbfcb92" }),
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_api_gateway_method_settings.this["*/*"].method_path == "*/*",
      aws_api_gateway_method_settings.this["*/*"].stage_name == "live",
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_data_encrypted == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_ttl_in_seconds == 60,
      aws_api_gateway_method_settings.this["*/*"].settings[0].caching_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].data_trace_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].logging_level == "OFF",
      aws_api_gateway_method_settings.this["*/*"].settings[0].metrics_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].require_authorization_for_cache_control == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].throttling_burst_limit == 100,
      aws_api_gateway_method_settings.this["*/*"].settings[0].throttling_rate_limit == 50,
      aws_api_gateway_method_settings.this["*/*"].settings[0].unauthorized_cache_control_header_strategy == "FAIL_WITH_403",
      aws_api_gateway_stage.this[0].cache_cluster_enabled == false,
      aws_api_gateway_stage.this[0].cache_cluster_size == "0.5",
      aws_api_gateway_stage.this[0].client_certificate_id == "client-certificate-id",
      aws_api_gateway_stage.this[0].description == "description2",
      aws_api_gateway_stage.this[0].stage_name == "live",
      aws_api_gateway_stage.this[0].variables == tomap({ example = "example2" }),
      aws_api_gateway_stage.this[0].xray_tracing_enabled == false,
      aws_api_gateway_stage.this[0].access_log_settings[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_api_gateway_stage.this[0].access_log_settings[0].format == "$context.requestId $context.resourcePath $context.status",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    disable_execute_api_endpoint = true
    fail_on_warnings             = false
    method_settings = {
      "*/*" = {
        settings = {
          cache_data_encrypted                    = true
          caching_enabled                         = false
          data_trace_enabled                      = true
          metrics_enabled                         = false
          require_authorization_for_cache_control = true
        }
      }
    }
    stage = {
      cache_cluster_enabled = true
      stage_name            = "live"
      xray_tracing_enabled  = false
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == true,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_data_encrypted == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].caching_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].data_trace_enabled == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].metrics_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].require_authorization_for_cache_control == true,
      aws_api_gateway_stage.this[0].cache_cluster_enabled == true,
      aws_api_gateway_stage.this[0].xray_tracing_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    disable_execute_api_endpoint = false
    fail_on_warnings             = true
    method_settings = {
      "*/*" = {
        settings = {
          cache_data_encrypted                    = false
          caching_enabled                         = true
          data_trace_enabled                      = true
          metrics_enabled                         = false
          require_authorization_for_cache_control = false
        }
      }
    }
    stage = {
      cache_cluster_enabled = false
      stage_name            = "live"
      xray_tracing_enabled  = true
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == false,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_data_encrypted == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].caching_enabled == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].data_trace_enabled == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].metrics_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].require_authorization_for_cache_control == false,
      aws_api_gateway_stage.this[0].cache_cluster_enabled == false,
      aws_api_gateway_stage.this[0].xray_tracing_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    disable_execute_api_endpoint = false
    fail_on_warnings             = false
    method_settings = {
      "*/*" = {
        settings = {
          cache_data_encrypted                    = false
          caching_enabled                         = false
          data_trace_enabled                      = false
          metrics_enabled                         = true
          require_authorization_for_cache_control = true
        }
      }
    }
    stage = {
      cache_cluster_enabled = false
      stage_name            = "live"
      xray_tracing_enabled  = false
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == false,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_data_encrypted == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].caching_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].data_trace_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].metrics_enabled == true,
      aws_api_gateway_method_settings.this["*/*"].settings[0].require_authorization_for_cache_control == true,
      aws_api_gateway_stage.this[0].cache_cluster_enabled == false,
      aws_api_gateway_stage.this[0].xray_tracing_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.resourcePath $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      cache_cluster_enabled = false
      cache_cluster_size    = "0.5"
      client_certificate_id = "client-certificate-id"
      description           = "description2"
      variables             = { example = "example2" }
      xray_tracing_enabled  = false
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_deployment.this[0].triggers == tomap({ redeployment = "e78b1a7f3ee95d073934de143442ebcafd3e4d06" }),
      aws_api_gateway_stage.this[0].cache_cluster_enabled == false,
      aws_api_gateway_stage.this[0].xray_tracing_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    log_retention_days = null
    method_settings    = null
    notifications      = null
    tags               = null
    create             = false
    budget             = null
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
      var.log_retention_days != null,
      var.method_settings != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      calls = { enabled = false, threshold = 1 }
      idle  = { enabled = false, threshold = 1 }
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
    notifications          = {}
    endpoint_configuration = { types = ["REGIONAL"] }
    method_settings = {
      "*/*" = { settings = { throttling_burst_limit = 100, throttling_rate_limit = 50 } }
    }
    minimum_compression_size = "1024"
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_api_gateway_rest_api.this[0].arn, null),
      output.id == try(aws_api_gateway_rest_api.this[0].id, null),
      output.name == try(aws_api_gateway_rest_api.this[0].name, null),
      output.execution_arn == try(aws_api_gateway_rest_api.this[0].execution_arn, null),
      output.invoke_url == try(aws_api_gateway_stage.this[0].invoke_url, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
      output.stage_arn == try(aws_api_gateway_stage.this[0].arn, null),
    ])
    error_message = "an output tells something else"
  }
}
