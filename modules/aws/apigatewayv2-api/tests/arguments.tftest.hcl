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
      allow_methods     = ["GET"]
      allow_origins     = ["https://example.com"]
      max_age           = 3600
      allow_credentials = false
      allow_headers     = ["shop"]
      expose_headers    = ["shop"]
    }
    integrations = {
      example = {
        connection_id                 = "shop"
        connection_type               = "shop"
        content_handling_strategy     = "shop"
        credentials_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
        description                   = "shop"
        integration_method            = "shop"
        integration_subtype           = "shop"
        integration_type              = "shop"
        integration_uri               = "https://example.com"
        passthrough_behavior          = "shop"
        payload_format_version        = "shop"
        request_parameters            = { example = "shop" }
        request_templates             = { example = "shop" }
        template_selection_expression = "shop"
        timeout_milliseconds          = 60
        response_parameters           = [{ mappings = { example = "shop" }, status_code = "shop" }]
        tls_config                    = { server_name_to_verify = "shop" }
      }
    }
    routes = {
      example = {
        api_key_required                    = false
        authorization_scopes                = ["shop"]
        authorization_type                  = "shop"
        authorizer_id                       = "shop"
        model_selection_expression          = "shop"
        operation_name                      = "shop"
        request_models                      = { example = "shop" }
        route_response_selection_expression = "shop"
        target                              = "shop"
        request_parameter                   = [{ request_parameter_key = "shop", required = false }]
      }
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
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_credentials == var.cors_configuration.allow_credentials,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_headers == var.cors_configuration.allow_headers,
      aws_apigatewayv2_api.this[0].cors_configuration[0].expose_headers == var.cors_configuration.expose_headers,
      aws_apigatewayv2_integration.this["example"].connection_id == var.integrations["example"].connection_id,
      aws_apigatewayv2_integration.this["example"].connection_type == var.integrations["example"].connection_type,
      aws_apigatewayv2_integration.this["example"].content_handling_strategy == var.integrations["example"].content_handling_strategy,
      aws_apigatewayv2_integration.this["example"].credentials_arn == var.integrations["example"].credentials_arn,
      aws_apigatewayv2_integration.this["example"].description == var.integrations["example"].description,
      aws_apigatewayv2_integration.this["example"].integration_method == var.integrations["example"].integration_method,
      aws_apigatewayv2_integration.this["example"].integration_subtype == var.integrations["example"].integration_subtype,
      aws_apigatewayv2_integration.this["example"].integration_type == var.integrations["example"].integration_type,
      aws_apigatewayv2_integration.this["example"].integration_uri == var.integrations["example"].integration_uri,
      aws_apigatewayv2_integration.this["example"].passthrough_behavior == var.integrations["example"].passthrough_behavior,
      aws_apigatewayv2_integration.this["example"].payload_format_version == var.integrations["example"].payload_format_version,
      aws_apigatewayv2_integration.this["example"].request_parameters == var.integrations["example"].request_parameters,
      aws_apigatewayv2_integration.this["example"].request_templates == var.integrations["example"].request_templates,
      aws_apigatewayv2_integration.this["example"].template_selection_expression == var.integrations["example"].template_selection_expression,
      aws_apigatewayv2_integration.this["example"].timeout_milliseconds == var.integrations["example"].timeout_milliseconds,
      one(aws_apigatewayv2_integration.this["example"].response_parameters).mappings == var.integrations["example"].response_parameters[0].mappings,
      one(aws_apigatewayv2_integration.this["example"].response_parameters).status_code == var.integrations["example"].response_parameters[0].status_code,
      aws_apigatewayv2_integration.this["example"].tls_config[0].server_name_to_verify == var.integrations["example"].tls_config.server_name_to_verify,
      aws_apigatewayv2_route.this["example"].api_key_required == var.routes["example"].api_key_required,
      aws_apigatewayv2_route.this["example"].authorization_scopes == var.routes["example"].authorization_scopes,
      aws_apigatewayv2_route.this["example"].authorization_type == var.routes["example"].authorization_type,
      aws_apigatewayv2_route.this["example"].authorizer_id == var.routes["example"].authorizer_id,
      aws_apigatewayv2_route.this["example"].model_selection_expression == var.routes["example"].model_selection_expression,
      aws_apigatewayv2_route.this["example"].operation_name == var.routes["example"].operation_name,
      aws_apigatewayv2_route.this["example"].request_models == var.routes["example"].request_models,
      aws_apigatewayv2_route.this["example"].route_response_selection_expression == var.routes["example"].route_response_selection_expression,
      one(aws_apigatewayv2_route.this["example"].request_parameter).request_parameter_key == var.routes["example"].request_parameter[0].request_parameter_key,
      one(aws_apigatewayv2_route.this["example"].request_parameter).required == var.routes["example"].request_parameter[0].required,
    ])
    error_message = "an argument is not what was given"
  }
}
