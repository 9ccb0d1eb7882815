resource "aws_api_gateway_rest_api" "this" {
  count = var.create ? 1 : 0

  api_key_source               = var.api_key_source
  binary_media_types           = var.binary_media_types
  body                         = var.body
  description                  = var.description
  disable_execute_api_endpoint = var.disable_execute_api_endpoint
  fail_on_warnings             = var.fail_on_warnings
  minimum_compression_size     = var.minimum_compression_size
  name                         = var.name
  parameters                   = var.parameters
  policy                       = var.policy
  put_rest_api_mode            = var.put_rest_api_mode

  dynamic "endpoint_configuration" {
    for_each = var.endpoint_configuration == null ? [] : [var.endpoint_configuration]
    content {
      ip_address_type  = endpoint_configuration.value.ip_address_type
      types            = endpoint_configuration.value.types
      vpc_endpoint_ids = endpoint_configuration.value.vpc_endpoint_ids
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.stage == null || var.body != null
      error_message = "A stage needs a body to deploy."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this REST API has none."
    }
  }
}
