resource "aws_apigatewayv2_api" "this" {
  count = var.create ? 1 : 0

  api_key_selection_expression = var.api_key_selection_expression
  body                         = var.body
  credentials_arn              = var.credentials_arn
  description                  = var.description
  disable_execute_api_endpoint = var.disable_execute_api_endpoint
  fail_on_warnings             = var.fail_on_warnings
  ip_address_type              = var.ip_address_type
  name                         = var.name
  protocol_type                = var.protocol_type
  route_key                    = var.route_key
  route_selection_expression   = var.route_selection_expression
  target                       = var.target
  version                      = var.resource_version

  dynamic "cors_configuration" {
    for_each = var.cors_configuration == null ? [] : [var.cors_configuration]
    content {
      allow_credentials = cors_configuration.value.allow_credentials
      allow_headers     = cors_configuration.value.allow_headers
      allow_methods     = cors_configuration.value.allow_methods
      allow_origins     = cors_configuration.value.allow_origins
      expose_headers    = cors_configuration.value.expose_headers
      max_age           = cors_configuration.value.max_age
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.protocol_type != "WEBSOCKET" || try(var.stage.name != "$default", true)
      error_message = "The stage of a WebSocket API needs a name, for example live."
    }
    precondition {
      condition     = var.protocol_type != "WEBSOCKET" || var.route_selection_expression != null
      error_message = "A WebSocket API needs route_selection_expression."
    }
    precondition {
      condition     = var.target == null || var.stage == null
      error_message = "A quick-created API (target) makes its own stage; set stage to null."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this HTTP or WebSocket API has none."
    }
  }
}
