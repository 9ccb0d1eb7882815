# What callers give stands in the REST API as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    api_key_source               = "HEADER"
    binary_media_types           = ["shop"]
    description                  = "shop"
    disable_execute_api_endpoint = false
    fail_on_warnings             = false
    minimum_compression_size     = "1024"
    name                         = "orders"
    parameters                   = { example = "shop" }
    policy                       = "{}"
    put_rest_api_mode            = "overwrite"
    endpoint_configuration       = { types = ["REGIONAL"], vpc_endpoint_ids = ["shop"] }
    method_settings = {
      example = {
        settings = {
          cache_data_encrypted                       = false
          cache_ttl_in_seconds                       = 60
          caching_enabled                            = false
          data_trace_enabled                         = false
          logging_level                              = "shop"
          metrics_enabled                            = false
          require_authorization_for_cache_control    = false
          throttling_burst_limit                     = 1
          throttling_rate_limit                      = 1
          unauthorized_cache_control_header_strategy = "shop"
        }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].api_key_source == var.api_key_source,
      aws_api_gateway_rest_api.this[0].binary_media_types == var.binary_media_types,
      aws_api_gateway_rest_api.this[0].description == var.description,
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == var.disable_execute_api_endpoint,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == var.fail_on_warnings,
      aws_api_gateway_rest_api.this[0].minimum_compression_size == var.minimum_compression_size,
      aws_api_gateway_rest_api.this[0].name == var.name,
      aws_api_gateway_rest_api.this[0].parameters == var.parameters,
      aws_api_gateway_rest_api.this[0].policy == var.policy,
      aws_api_gateway_rest_api.this[0].put_rest_api_mode == var.put_rest_api_mode,
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].types == var.endpoint_configuration.types,
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].vpc_endpoint_ids == var.endpoint_configuration.vpc_endpoint_ids,
      aws_api_gateway_method_settings.this["example"].settings[0].cache_data_encrypted == var.method_settings["example"].settings.cache_data_encrypted,
      aws_api_gateway_method_settings.this["example"].settings[0].cache_ttl_in_seconds == var.method_settings["example"].settings.cache_ttl_in_seconds,
      aws_api_gateway_method_settings.this["example"].settings[0].caching_enabled == var.method_settings["example"].settings.caching_enabled,
      aws_api_gateway_method_settings.this["example"].settings[0].data_trace_enabled == var.method_settings["example"].settings.data_trace_enabled,
      aws_api_gateway_method_settings.this["example"].settings[0].logging_level == var.method_settings["example"].settings.logging_level,
      aws_api_gateway_method_settings.this["example"].settings[0].metrics_enabled == var.method_settings["example"].settings.metrics_enabled,
      aws_api_gateway_method_settings.this["example"].settings[0].require_authorization_for_cache_control == var.method_settings["example"].settings.require_authorization_for_cache_control,
      aws_api_gateway_method_settings.this["example"].settings[0].throttling_burst_limit == var.method_settings["example"].settings.throttling_burst_limit,
      aws_api_gateway_method_settings.this["example"].settings[0].throttling_rate_limit == var.method_settings["example"].settings.throttling_rate_limit,
      aws_api_gateway_method_settings.this["example"].settings[0].unauthorized_cache_control_header_strategy == var.method_settings["example"].settings.unauthorized_cache_control_header_strategy,
    ])
    error_message = "an argument is not what was given"
  }
}
