# What callers give stands in the HTTP or WebSocket API, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name                         = "orders"
    protocol_type                = "HTTP"
    api_key_selection_expression = "shop"
    body                         = "shop"
    cors_configuration = {
      allow_credentials = false
      allow_headers     = ["shop"]
      allow_methods     = ["GET"]
      allow_origins     = ["https://example.com"]
      expose_headers    = ["shop"]
      max_age           = 3600
    }
    credentials_arn              = "arn:aws:sns:us-east-1:123456789012:shop"
    description                  = "shop"
    disable_execute_api_endpoint = true
    fail_on_warnings             = true
    integrations = {
      orders = {
        integration_type              = "AWS_PROXY"
        connection_id                 = "shop"
        connection_type               = "shop"
        content_handling_strategy     = "shop"
        credentials_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
        description                   = "shop"
        integration_method            = "shop"
        integration_subtype           = "shop"
        integration_uri               = "arn:aws:lambda:us-east-1:123456789012:function:orders"
        passthrough_behavior          = "shop"
        payload_format_version        = "2.0"
        request_parameters            = { example = "shop" }
        request_templates             = { example = "shop" }
        response_parameters           = [{ mappings = { example = "shop" }, status_code = "shop" }]
        template_selection_expression = "shop"
        timeout_milliseconds          = 60
        tls_config                    = { server_name_to_verify = "shop" }
      }
    }
    ip_address_type            = "ipv4"
    log_retention_days         = 30
    resource_version           = "shop"
    route_key                  = "shop"
    route_selection_expression = "shop"
    routes = {
      "GET /orders" = {
        api_key_required                    = false
        authorization_scopes                = ["shop"]
        authorization_type                  = "shop"
        authorizer_id                       = "shop"
        integration                         = "orders"
        model_selection_expression          = "shop"
        operation_name                      = "shop"
        request_models                      = { example = "shop" }
        request_parameter                   = [{ request_parameter_key = "shop", required = false }]
        route_response_selection_expression = "shop"
        target                              = "shop"
      }
    }
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.routeKey $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      auto_deploy           = false
      client_certificate_id = "shop"
      default_route_settings = {
        data_trace_enabled       = false
        detailed_metrics_enabled = false
        logging_level            = "shop"
        throttling_burst_limit   = 100
        throttling_rate_limit    = 50
      }
      description = "shop"
      name        = "shop"
      route_settings = [
        {
          route_key                = "shop"
          data_trace_enabled       = false
          detailed_metrics_enabled = false
          logging_level            = "shop"
          throttling_burst_limit   = 1
          throttling_rate_limit    = 1
        },
      ]
      stage_variables = { example = "shop" }
    }
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].api_key_selection_expression == "shop",
      aws_apigatewayv2_api.this[0].body == "shop",
      aws_apigatewayv2_api.this[0].credentials_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_api.this[0].description == "shop",
      aws_apigatewayv2_api.this[0].disable_execute_api_endpoint == true,
      aws_apigatewayv2_api.this[0].fail_on_warnings == true,
      aws_apigatewayv2_api.this[0].ip_address_type == "ipv4",
      aws_apigatewayv2_api.this[0].name == "orders",
      aws_apigatewayv2_api.this[0].protocol_type == "HTTP",
      aws_apigatewayv2_api.this[0].route_key == "shop",
      aws_apigatewayv2_api.this[0].route_selection_expression == "shop",
      aws_apigatewayv2_api.this[0].version == "shop",
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_credentials == false,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_headers == toset(["shop"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_methods == toset(["GET"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_origins == toset(["https://example.com"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].expose_headers == toset(["shop"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].max_age == 3600,
      aws_apigatewayv2_integration.this["orders"].connection_id == "shop",
      aws_apigatewayv2_integration.this["orders"].connection_type == "shop",
      aws_apigatewayv2_integration.this["orders"].content_handling_strategy == "shop",
      aws_apigatewayv2_integration.this["orders"].credentials_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_integration.this["orders"].description == "shop",
      aws_apigatewayv2_integration.this["orders"].integration_method == "shop",
      aws_apigatewayv2_integration.this["orders"].integration_subtype == "shop",
      aws_apigatewayv2_integration.this["orders"].integration_type == "AWS_PROXY",
      aws_apigatewayv2_integration.this["orders"].integration_uri == "arn:aws:lambda:us-east-1:123456789012:function:orders",
      aws_apigatewayv2_integration.this["orders"].passthrough_behavior == "shop",
      aws_apigatewayv2_integration.this["orders"].payload_format_version == "2.0",
      aws_apigatewayv2_integration.this["orders"].request_parameters == tomap({ example = "shop" }),
      aws_apigatewayv2_integration.this["orders"].request_templates == tomap({ example = "shop" }),
      aws_apigatewayv2_integration.this["orders"].template_selection_expression == "shop",
      aws_apigatewayv2_integration.this["orders"].timeout_milliseconds == 60,
      one(aws_apigatewayv2_integration.this["orders"].response_parameters).mappings == tomap({ example = "shop" }),
      one(aws_apigatewayv2_integration.this["orders"].response_parameters).status_code == "shop",
      aws_apigatewayv2_integration.this["orders"].tls_config[0].server_name_to_verify == "shop",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_apigatewayv2_route.this["GET /orders"].api_key_required == false,
      aws_apigatewayv2_route.this["GET /orders"].authorization_scopes == toset(["shop"]),
      aws_apigatewayv2_route.this["GET /orders"].authorization_type == "shop",
      aws_apigatewayv2_route.this["GET /orders"].authorizer_id == "shop",
      aws_apigatewayv2_route.this["GET /orders"].model_selection_expression == "shop",
      aws_apigatewayv2_route.this["GET /orders"].operation_name == "shop",
      aws_apigatewayv2_route.this["GET /orders"].request_models == tomap({ example = "shop" }),
      aws_apigatewayv2_route.this["GET /orders"].route_key == "GET /orders",
      aws_apigatewayv2_route.this["GET /orders"].route_response_selection_expression == "shop",
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).request_parameter_key == "shop",
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).required == false,
      aws_apigatewayv2_stage.this[0].auto_deploy == false,
      aws_apigatewayv2_stage.this[0].client_certificate_id == "shop",
      aws_apigatewayv2_stage.this[0].description == "shop",
      aws_apigatewayv2_stage.this[0].name == "shop",
      aws_apigatewayv2_stage.this[0].stage_variables == tomap({ example = "shop" }),
      aws_apigatewayv2_stage.this[0].access_log_settings[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_stage.this[0].access_log_settings[0].format == "$context.requestId $context.routeKey $context.status",
      aws_apigatewayv2_stage.this[0].default_route_settings[0].data_trace_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].detailed_metrics_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].logging_level == "shop",
      aws_apigatewayv2_stage.this[0].default_route_settings[0].throttling_burst_limit == 100,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].throttling_rate_limit == 50,
      one(aws_apigatewayv2_stage.this[0].route_settings).data_trace_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).detailed_metrics_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).logging_level == "shop",
      one(aws_apigatewayv2_stage.this[0].route_settings).route_key == "shop",
      one(aws_apigatewayv2_stage.this[0].route_settings).throttling_burst_limit == 1,
      one(aws_apigatewayv2_stage.this[0].route_settings).throttling_rate_limit == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    target = "shop"
    stage  = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].target == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
