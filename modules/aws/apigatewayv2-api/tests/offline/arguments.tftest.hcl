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
    api_key_selection_expression = "$context.authorizer.usageIdentifierKey"
    body                         = "body"
    cors_configuration = {
      allow_credentials = false
      allow_headers     = ["allow-headers"]
      allow_methods     = ["GET"]
      allow_origins     = ["https://example.com"]
      expose_headers    = ["expose-headers"]
      max_age           = 3600
    }
    credentials_arn              = "arn:aws:sns:us-east-1:123456789012:shop"
    description                  = "description"
    disable_execute_api_endpoint = true
    fail_on_warnings             = true
    integrations = {
      orders = {
        integration_type              = "AWS_PROXY"
        connection_id                 = "connection-id"
        connection_type               = "INTERNET"
        content_handling_strategy     = "CONVERT_TO_BINARY"
        credentials_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
        description                   = "description2"
        integration_method            = "integration-method"
        integration_subtype           = "integration-subtype"
        integration_uri               = "arn:aws:lambda:us-east-1:123456789012:function:orders"
        passthrough_behavior          = "WHEN_NO_MATCH"
        payload_format_version        = "2.0"
        request_parameters            = { example = "example" }
        request_templates             = { example = "example2" }
        response_parameters           = [{ mappings = { example = "example3" }, status_code = "status-code" }]
        template_selection_expression = "template-selection-expression"
        timeout_milliseconds          = 60
        tls_config                    = { server_name_to_verify = "server-name-to-verify" }
      }
    }
    ip_address_type            = "ipv4"
    log_retention_days         = 30
    resource_version           = "resource-version"
    route_key                  = "route-key"
    route_selection_expression = "route-selection-expression"
    routes = {
      "GET /orders" = {
        api_key_required                    = false
        authorization_scopes                = ["authorization-scopes"]
        authorization_type                  = "authorization-type"
        authorizer_id                       = "authorizer-id"
        integration                         = "orders"
        model_selection_expression          = "model-selection-expression"
        operation_name                      = "operation-name"
        request_models                      = { example = "example4" }
        request_parameter                   = [{ request_parameter_key = "request-parameter-key", required = false }]
        route_response_selection_expression = "route-response-selection-expression"
        target                              = "target"
      }
    }
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.routeKey $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      auto_deploy           = false
      client_certificate_id = "client-certificate-id"
      default_route_settings = {
        data_trace_enabled       = false
        detailed_metrics_enabled = false
        logging_level            = "ERROR"
        throttling_burst_limit   = 100
        throttling_rate_limit    = 50
      }
      description = "description3"
      name        = "name"
      route_settings = [
        {
          route_key                = "route-key2"
          data_trace_enabled       = false
          detailed_metrics_enabled = false
          logging_level            = "ERROR"
          throttling_burst_limit   = 1
          throttling_rate_limit    = 2
        },
      ]
      stage_variables = { example = "example5" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].api_key_selection_expression == "$context.authorizer.usageIdentifierKey",
      aws_apigatewayv2_api.this[0].body == "body",
      aws_apigatewayv2_api.this[0].credentials_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_api.this[0].description == "description",
      aws_apigatewayv2_api.this[0].disable_execute_api_endpoint == true,
      aws_apigatewayv2_api.this[0].fail_on_warnings == true,
      aws_apigatewayv2_api.this[0].ip_address_type == "ipv4",
      aws_apigatewayv2_api.this[0].name == "orders",
      aws_apigatewayv2_api.this[0].protocol_type == "HTTP",
      aws_apigatewayv2_api.this[0].route_key == "route-key",
      aws_apigatewayv2_api.this[0].route_selection_expression == "route-selection-expression",
      aws_apigatewayv2_api.this[0].version == "resource-version",
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_credentials == false,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_headers == toset(["allow-headers"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_methods == toset(["GET"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_origins == toset(["https://example.com"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].expose_headers == toset(["expose-headers"]),
      aws_apigatewayv2_api.this[0].cors_configuration[0].max_age == 3600,
      aws_apigatewayv2_integration.this["orders"].connection_id == "connection-id",
      aws_apigatewayv2_integration.this["orders"].connection_type == "INTERNET",
      aws_apigatewayv2_integration.this["orders"].content_handling_strategy == "CONVERT_TO_BINARY",
      aws_apigatewayv2_integration.this["orders"].credentials_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_integration.this["orders"].description == "description2",
      aws_apigatewayv2_integration.this["orders"].integration_method == "integration-method",
      aws_apigatewayv2_integration.this["orders"].integration_subtype == "integration-subtype",
      aws_apigatewayv2_integration.this["orders"].integration_type == "AWS_PROXY",
      aws_apigatewayv2_integration.this["orders"].integration_uri == "arn:aws:lambda:us-east-1:123456789012:function:orders",
      aws_apigatewayv2_integration.this["orders"].passthrough_behavior == "WHEN_NO_MATCH",
      aws_apigatewayv2_integration.this["orders"].payload_format_version == "2.0",
      aws_apigatewayv2_integration.this["orders"].request_parameters == tomap({ example = "example" }),
      aws_apigatewayv2_integration.this["orders"].request_templates == tomap({ example = "example2" }),
      aws_apigatewayv2_integration.this["orders"].template_selection_expression == "template-selection-expression",
      aws_apigatewayv2_integration.this["orders"].timeout_milliseconds == 60,
      one(aws_apigatewayv2_integration.this["orders"].response_parameters).mappings == tomap({ example = "example3" }),
      one(aws_apigatewayv2_integration.this["orders"].response_parameters).status_code == "status-code",
      aws_apigatewayv2_integration.this["orders"].tls_config[0].server_name_to_verify == "server-name-to-verify",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_apigatewayv2_route.this["GET /orders"].api_key_required == false,
      aws_apigatewayv2_route.this["GET /orders"].authorization_scopes == toset(["authorization-scopes"]),
      aws_apigatewayv2_route.this["GET /orders"].authorization_type == "authorization-type",
      aws_apigatewayv2_route.this["GET /orders"].authorizer_id == "authorizer-id",
      aws_apigatewayv2_route.this["GET /orders"].model_selection_expression == "model-selection-expression",
      aws_apigatewayv2_route.this["GET /orders"].operation_name == "operation-name",
      aws_apigatewayv2_route.this["GET /orders"].request_models == tomap({ example = "example4" }),
      aws_apigatewayv2_route.this["GET /orders"].route_key == "GET /orders",
      aws_apigatewayv2_route.this["GET /orders"].route_response_selection_expression == "route-response-selection-expression",
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).request_parameter_key == "request-parameter-key",
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).required == false,
      aws_apigatewayv2_stage.this[0].auto_deploy == false,
      aws_apigatewayv2_stage.this[0].client_certificate_id == "client-certificate-id",
      aws_apigatewayv2_stage.this[0].description == "description3",
      aws_apigatewayv2_stage.this[0].name == "name",
      aws_apigatewayv2_stage.this[0].stage_variables == tomap({ example = "example5" }),
      aws_apigatewayv2_stage.this[0].access_log_settings[0].destination_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_apigatewayv2_stage.this[0].access_log_settings[0].format == "$context.requestId $context.routeKey $context.status",
      aws_apigatewayv2_stage.this[0].default_route_settings[0].data_trace_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].detailed_metrics_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].logging_level == "ERROR",
      aws_apigatewayv2_stage.this[0].default_route_settings[0].throttling_burst_limit == 100,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].throttling_rate_limit == 50,
      one(aws_apigatewayv2_stage.this[0].route_settings).data_trace_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).detailed_metrics_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).logging_level == "ERROR",
      one(aws_apigatewayv2_stage.this[0].route_settings).route_key == "route-key2",
      one(aws_apigatewayv2_stage.this[0].route_settings).throttling_burst_limit == 1,
      one(aws_apigatewayv2_stage.this[0].route_settings).throttling_rate_limit == 2,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    target       = "target"
    stage        = null
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].target == "target",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    cors_configuration           = { allow_credentials = true }
    disable_execute_api_endpoint = true
    fail_on_warnings             = false
    routes = {
      "GET /orders" = {
        api_key_required  = true
        request_parameter = [{ request_parameter_key = "request-parameter-key", required = true }]
      }
    }
    stage = {
      auto_deploy            = true
      default_route_settings = { data_trace_enabled = true, detailed_metrics_enabled = false }
      name                   = "$default"
      route_settings = [
        {
          route_key                = "route-key2"
          data_trace_enabled       = true
          detailed_metrics_enabled = false
        },
      ]
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].disable_execute_api_endpoint == true,
      aws_apigatewayv2_api.this[0].fail_on_warnings == false,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_credentials == true,
      aws_apigatewayv2_route.this["GET /orders"].api_key_required == true,
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).required == true,
      aws_apigatewayv2_stage.this[0].auto_deploy == true,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].data_trace_enabled == true,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].detailed_metrics_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).data_trace_enabled == true,
      one(aws_apigatewayv2_stage.this[0].route_settings).detailed_metrics_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    cors_configuration           = { allow_credentials = false }
    disable_execute_api_endpoint = false
    fail_on_warnings             = true
    routes = {
      "GET /orders" = {
        api_key_required  = false
        request_parameter = [{ request_parameter_key = "request-parameter-key", required = false }]
      }
    }
    stage = {
      auto_deploy            = false
      default_route_settings = { data_trace_enabled = false, detailed_metrics_enabled = true }
      name                   = "$default"
      route_settings = [
        {
          route_key                = "route-key2"
          data_trace_enabled       = false
          detailed_metrics_enabled = true
        },
      ]
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_api.this[0].disable_execute_api_endpoint == false,
      aws_apigatewayv2_api.this[0].fail_on_warnings == true,
      aws_apigatewayv2_api.this[0].cors_configuration[0].allow_credentials == false,
      aws_apigatewayv2_route.this["GET /orders"].api_key_required == false,
      one(aws_apigatewayv2_route.this["GET /orders"].request_parameter).required == false,
      aws_apigatewayv2_stage.this[0].auto_deploy == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].data_trace_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].detailed_metrics_enabled == true,
      one(aws_apigatewayv2_stage.this[0].route_settings).data_trace_enabled == false,
      one(aws_apigatewayv2_stage.this[0].route_settings).detailed_metrics_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    integrations = {
      orders = {
        integration_type              = "AWS_PROXY"
        connection_id                 = "connection-id"
        connection_type               = "INTERNET"
        content_handling_strategy     = "CONVERT_TO_BINARY"
        credentials_arn               = "arn:aws:sns:us-east-1:123456789012:shop"
        description                   = "description2"
        integration_method            = "integration-method"
        integration_subtype           = "integration-subtype"
        integration_uri               = "arn:aws:lambda:us-east-1:123456789012:function:orders"
        passthrough_behavior          = "WHEN_NO_MATCH"
        payload_format_version        = "2.0"
        request_parameters            = { example = "example" }
        request_templates             = { example = "example2" }
        template_selection_expression = "template-selection-expression"
        timeout_milliseconds          = 60
        tls_config                    = { server_name_to_verify = "server-name-to-verify" }
      }
    }
    routes = {
      "GET /orders" = {
        api_key_required                    = false
        authorization_scopes                = ["authorization-scopes"]
        authorization_type                  = "authorization-type"
        authorizer_id                       = "authorizer-id"
        integration                         = "orders"
        model_selection_expression          = "model-selection-expression"
        operation_name                      = "operation-name"
        request_models                      = { example = "example4" }
        route_response_selection_expression = "route-response-selection-expression"
        target                              = "target"
      }
    }
    stage = {
      access_log_settings = {
        format          = "$context.requestId $context.routeKey $context.status"
        destination_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
      client_certificate_id = "client-certificate-id"
      default_route_settings = {
        data_trace_enabled       = false
        detailed_metrics_enabled = false
        logging_level            = "ERROR"
        throttling_burst_limit   = 100
        throttling_rate_limit    = 50
      }
      description     = "description3"
      stage_variables = { example = "example5" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_apigatewayv2_stage.this[0].auto_deploy == true,
      aws_apigatewayv2_stage.this[0].name == "$default",
      aws_apigatewayv2_route.this["GET /orders"].api_key_required == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].data_trace_enabled == false,
      aws_apigatewayv2_stage.this[0].default_route_settings[0].detailed_metrics_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    integrations       = null
    log_retention_days = null
    notifications      = null
    routes             = null
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
      var.integrations != null,
      var.log_retention_days != null,
      var.notifications != null,
      var.routes != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_processed = { enabled = false, threshold = 1 }
      messages        = { enabled = false, threshold = 1 }
      requests        = { enabled = false, threshold = 1 }
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
    notifications = {}
    cors_configuration = {
      allow_methods = ["GET"]
      allow_origins = ["https://example.com"]
      max_age       = 3600
    }
    integrations = {
      orders = {
        integration_type       = "AWS_PROXY"
        integration_uri        = "arn:aws:lambda:us-east-1:123456789012:function:orders"
        payload_format_version = "2.0"
      }
    }
    routes = { "GET /orders" = { integration = "orders" } }
    stage = {
      access_log_settings    = { format = "$context.requestId $context.routeKey $context.status" }
      default_route_settings = { throttling_burst_limit = 100, throttling_rate_limit = 50 }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_apigatewayv2_api.this[0].arn, null),
      output.id == try(aws_apigatewayv2_api.this[0].id, null),
      output.name == try(aws_apigatewayv2_api.this[0].name, null),
      output.api_endpoint == try(aws_apigatewayv2_api.this[0].api_endpoint, null),
      output.execution_arn == try(aws_apigatewayv2_api.this[0].execution_arn, null),
      output.integration_ids == { for key, one in aws_apigatewayv2_integration.this : key => one.id },
      output.invoke_url == try(aws_apigatewayv2_stage.this[0].invoke_url, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
