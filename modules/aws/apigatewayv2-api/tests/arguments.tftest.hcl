# What callers give stands in the HTTP or WebSocket API as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  protocol_type = "HTTP"
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
    api_key_selection_expression = "shop"
    body                         = "shop"
    credentials_arn              = "arn:aws:sns:us-east-1:123456789012:shop"
    description                  = "shop"
    disable_execute_api_endpoint = false
    fail_on_warnings             = false
    ip_address_type              = "ipv4"
    name                         = "orders"
    route_key                    = "shop"
    resource_version             = "shop"
    cors_configuration = {
      allow_methods = ["GET"]
      allow_origins = ["https://example.com"]
      max_age       = 3600
    }
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].api_key_selection_expression == var.api_key_selection_expression,
      aws_apigatewayv2_api.this[0].body == var.body,
      aws_apigatewayv2_api.this[0].credentials_arn == var.credentials_arn,
      aws_apigatewayv2_api.this[0].description == var.description,
      aws_apigatewayv2_api.this[0].disable_execute_api_endpoint == var.disable_execute_api_endpoint,
      aws_apigatewayv2_api.this[0].fail_on_warnings == var.fail_on_warnings,
      aws_apigatewayv2_api.this[0].ip_address_type == var.ip_address_type,
      aws_apigatewayv2_api.this[0].name == var.name,
      aws_apigatewayv2_api.this[0].route_key == var.route_key,
      aws_apigatewayv2_api.this[0].version == var.resource_version,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_methods == var.cors_configuration.allow_methods,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_origins == var.cors_configuration.allow_origins,
      aws_apigatewayv2_api.this[0].cors_configuration[0].max_age == var.cors_configuration.max_age,
    ])
    error_message = "an argument is not what was given"
  }
}
