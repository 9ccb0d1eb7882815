# A change of the API reaches nobody before it is deployed.
resource "aws_api_gateway_deployment" "this" {
  count = var.create && var.stage != null ? 1 : 0

  rest_api_id = aws_api_gateway_rest_api.this[0].id
  triggers    = { redeployment = sha1(jsonencode([var.body, var.policy, var.parameters])) }

  lifecycle {
    create_before_destroy = true
  }
}

# Access logs are billed as long as they are kept; this group keeps them for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && try(var.stage.access_log_settings != null, false) ? 1 : 0

  name              = "/aws/apigateway/${aws_api_gateway_rest_api.this[0].id}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}

# Throttling is a ceiling on what calls can cost, and execution logs are billed by the GB.
resource "aws_api_gateway_method_settings" "this" {
  for_each = { for key, one in var.method_settings : key => one if var.create }

  method_path = each.key
  rest_api_id = aws_api_gateway_rest_api.this[0].id
  stage_name  = aws_api_gateway_stage.this[0].stage_name

  settings {
    cache_data_encrypted                       = each.value.settings.cache_data_encrypted
    cache_ttl_in_seconds                       = each.value.settings.cache_ttl_in_seconds
    caching_enabled                            = each.value.settings.caching_enabled
    data_trace_enabled                         = each.value.settings.data_trace_enabled
    logging_level                              = each.value.settings.logging_level
    metrics_enabled                            = each.value.settings.metrics_enabled
    require_authorization_for_cache_control    = each.value.settings.require_authorization_for_cache_control
    throttling_burst_limit                     = each.value.settings.throttling_burst_limit
    throttling_rate_limit                      = each.value.settings.throttling_rate_limit
    unauthorized_cache_control_header_strategy = each.value.settings.unauthorized_cache_control_header_strategy
  }
}

# An API without stage cannot be called.
resource "aws_api_gateway_stage" "this" {
  count = var.create && var.stage != null ? 1 : 0

  cache_cluster_enabled = var.stage.cache_cluster_enabled
  cache_cluster_size    = var.stage.cache_cluster_size
  client_certificate_id = var.stage.client_certificate_id
  deployment_id         = aws_api_gateway_deployment.this[0].id
  description           = var.stage.description
  rest_api_id           = aws_api_gateway_rest_api.this[0].id
  stage_name            = var.stage.stage_name
  variables             = var.stage.variables
  xray_tracing_enabled  = var.stage.xray_tracing_enabled

  dynamic "access_log_settings" {
    for_each = var.stage.access_log_settings == null ? [] : [var.stage.access_log_settings]
    content {
      destination_arn = coalesce(access_log_settings.value.destination_arn, try(aws_cloudwatch_log_group.this[0].arn, null))
      format          = access_log_settings.value.format
    }
  }

  tags = local.tags
}
