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

run "what_is_given_arrives" {
  command = plan
  variables {
    name                         = "orders"
    api_key_source               = "HEADER"
    binary_media_types           = ["shop"]
    body                         = "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}"
    description                  = "shop"
    disable_execute_api_endpoint = true
    endpoint_configuration       = { types = ["REGIONAL"], ip_address_type = "ipv4", vpc_endpoint_ids = ["shop"] }
    fail_on_warnings             = true
    log_retention_days           = 30
    method_settings = {
      "*/*" = {
        settings = {
          cache_data_encrypted                       = false
          cache_ttl_in_seconds                       = 60
          caching_enabled                            = false
          data_trace_enabled                         = false
          logging_level                              = "shop"
          metrics_enabled                            = false
          require_authorization_for_cache_control    = false
          throttling_burst_limit                     = 100
          throttling_rate_limit                      = 50
          unauthorized_cache_control_header_strategy = "shop"
        }
      }
    }
    minimum_compression_size = "1024"
    parameters               = { example = "shop" }
    policy                   = "{}"
    put_rest_api_mode        = "overwrite"
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.resourcePath $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      cache_cluster_enabled = false
      cache_cluster_size    = "shop"
      client_certificate_id = "shop"
      description           = "shop"
      stage_name            = "live"
      variables             = { example = "shop" }
      xray_tracing_enabled  = false
    }
  }
  assert {
    condition = alltrue([
      aws_api_gateway_rest_api.this[0].api_key_source == "HEADER",
      aws_api_gateway_rest_api.this[0].binary_media_types == tolist(["shop"]),
      aws_api_gateway_rest_api.this[0].body == "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}",
      aws_api_gateway_rest_api.this[0].description == "shop",
      aws_api_gateway_rest_api.this[0].disable_execute_api_endpoint == true,
      aws_api_gateway_rest_api.this[0].fail_on_warnings == true,
      aws_api_gateway_rest_api.this[0].minimum_compression_size == "1024",
      aws_api_gateway_rest_api.this[0].name == "orders",
      aws_api_gateway_rest_api.this[0].parameters == tomap({ example = "shop" }),
      aws_api_gateway_rest_api.this[0].policy == "{}",
      aws_api_gateway_rest_api.this[0].put_rest_api_mode == "overwrite",
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].ip_address_type == "ipv4",
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].types == tolist(["REGIONAL"]),
      aws_api_gateway_rest_api.this[0].endpoint_configuration[0].vpc_endpoint_ids == toset(["shop"]),
      aws_api_gateway_deployment.this[0].triggers == tomap({ redeployment = "2f3364e3cdab696830c85aedb1c68b27a627dda6" }),
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_api_gateway_method_settings.this["*/*"].method_path == "*/*",
      aws_api_gateway_method_settings.this["*/*"].stage_name == "live",
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_data_encrypted == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].cache_ttl_in_seconds == 60,
      aws_api_gateway_method_settings.this["*/*"].settings[0].caching_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].data_trace_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].logging_level == "shop",
      aws_api_gateway_method_settings.this["*/*"].settings[0].metrics_enabled == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].require_authorization_for_cache_control == false,
      aws_api_gateway_method_settings.this["*/*"].settings[0].throttling_burst_limit == 100,
      aws_api_gateway_method_settings.this["*/*"].settings[0].throttling_rate_limit == 50,
      aws_api_gateway_method_settings.this["*/*"].settings[0].unauthorized_cache_control_header_strategy == "shop",
      aws_api_gateway_stage.this[0].cache_cluster_enabled == false,
      aws_api_gateway_stage.this[0].cache_cluster_size == "shop",
      aws_api_gateway_stage.this[0].client_certificate_id == "shop",
      aws_api_gateway_stage.this[0].description == "shop",
      aws_api_gateway_stage.this[0].stage_name == "live",
      aws_api_gateway_stage.this[0].variables == tomap({ example = "shop" }),
      aws_api_gateway_stage.this[0].xray_tracing_enabled == false,
      aws_api_gateway_stage.this[0].access_log_settings[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_api_gateway_stage.this[0].access_log_settings[0].format == "$context.requestId $context.resourcePath $context.status",
    ])
    error_message = "an argument is not what was given"
  }
}
