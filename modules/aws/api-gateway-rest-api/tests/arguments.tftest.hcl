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
    endpoint_configuration       = { types = ["REGIONAL"] }
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
    ])
    error_message = "an argument is not what was given"
  }
}
