# An API answers nothing by itself.
resource "aws_apigatewayv2_integration" "this" {
  for_each = { for key, one in var.integrations : key => one if var.create }

  api_id                        = aws_apigatewayv2_api.this[0].id
  connection_id                 = each.value.connection_id
  connection_type               = each.value.connection_type
  content_handling_strategy     = each.value.content_handling_strategy
  credentials_arn               = each.value.credentials_arn
  description                   = each.value.description
  integration_method            = each.value.integration_method
  integration_subtype           = each.value.integration_subtype
  integration_type              = each.value.integration_type
  integration_uri               = each.value.integration_uri
  passthrough_behavior          = each.value.passthrough_behavior
  payload_format_version        = each.value.payload_format_version
  request_parameters            = each.value.request_parameters
  request_templates             = each.value.request_templates
  template_selection_expression = each.value.template_selection_expression
  timeout_milliseconds          = each.value.timeout_milliseconds

  dynamic "response_parameters" {
    for_each = each.value.response_parameters
    content {
      mappings    = response_parameters.value.mappings
      status_code = response_parameters.value.status_code
    }
  }
  dynamic "tls_config" {
    for_each = each.value.tls_config == null ? [] : [each.value.tls_config]
    content { server_name_to_verify = tls_config.value.server_name_to_verify }
  }
}

# Access logs are billed as long as they are kept; this group keeps them for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && try(var.stage.access_log_settings != null, false) ? 1 : 0

  name              = "/aws/apigatewayv2/${aws_apigatewayv2_api.this[0].id}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}

# Calls that no route takes are refused.
resource "aws_apigatewayv2_route" "this" {
  for_each = { for key, one in var.routes : key => one if var.create }

  api_id                              = aws_apigatewayv2_api.this[0].id
  api_key_required                    = each.value.api_key_required
  authorization_scopes                = each.value.authorization_scopes
  authorization_type                  = each.value.authorization_type
  authorizer_id                       = each.value.authorizer_id
  model_selection_expression          = each.value.model_selection_expression
  operation_name                      = each.value.operation_name
  request_models                      = each.value.request_models
  route_key                           = each.key
  route_response_selection_expression = each.value.route_response_selection_expression
  target                              = each.value.integration == null ? each.value.target : "integrations/${aws_apigatewayv2_integration.this[each.value.integration].id}"

  dynamic "request_parameter" {
    for_each = each.value.request_parameter
    content {
      request_parameter_key = request_parameter.value.request_parameter_key
      required              = request_parameter.value.required
    }
  }
}

# An API without stage cannot be called; throttling there is a ceiling on what calls can cost.
resource "aws_apigatewayv2_stage" "this" {
  count = var.create && var.stage != null ? 1 : 0

  api_id                = aws_apigatewayv2_api.this[0].id
  auto_deploy           = var.stage.auto_deploy
  client_certificate_id = var.stage.client_certificate_id
  description           = var.stage.description
  name                  = var.stage.name
  stage_variables       = var.stage.stage_variables

  dynamic "access_log_settings" {
    for_each = var.stage.access_log_settings == null ? [] : [var.stage.access_log_settings]
    content {
      destination_arn = coalesce(access_log_settings.value.destination_arn, try(aws_cloudwatch_log_group.this[0].arn, null))
      format          = access_log_settings.value.format
    }
  }
  dynamic "default_route_settings" {
    for_each = var.stage.default_route_settings == null ? [] : [var.stage.default_route_settings]
    content {
      data_trace_enabled       = default_route_settings.value.data_trace_enabled
      detailed_metrics_enabled = default_route_settings.value.detailed_metrics_enabled
      logging_level            = default_route_settings.value.logging_level
      throttling_burst_limit   = default_route_settings.value.throttling_burst_limit
      throttling_rate_limit    = default_route_settings.value.throttling_rate_limit
    }
  }
  dynamic "route_settings" {
    for_each = var.stage.route_settings
    content {
      data_trace_enabled       = route_settings.value.data_trace_enabled
      detailed_metrics_enabled = route_settings.value.detailed_metrics_enabled
      logging_level            = route_settings.value.logging_level
      route_key                = route_settings.value.route_key
      throttling_burst_limit   = route_settings.value.throttling_burst_limit
      throttling_rate_limit    = route_settings.value.throttling_rate_limit
    }
  }

  tags = local.tags
}
