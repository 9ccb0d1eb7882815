resource "aws_vpc_endpoint" "this" {
  count = var.create ? 1 : 0

  auto_accept                = var.auto_accept
  ip_address_type            = var.ip_address_type
  policy                     = var.policy
  private_dns_enabled        = var.private_dns_enabled
  resource_configuration_arn = var.resource_configuration_arn
  route_table_ids            = var.route_table_ids
  security_group_ids         = var.security_group_ids
  service_name               = var.service_name
  service_network_arn        = var.service_network_arn
  service_region             = var.service_region
  subnet_ids                 = var.subnet_ids
  vpc_endpoint_type          = var.vpc_endpoint_type
  vpc_id                     = var.vpc_id

  dynamic "dns_options" {
    for_each = var.dns_options == null ? [] : [var.dns_options]
    content {
      dns_record_ip_type                             = dns_options.value.dns_record_ip_type
      private_dns_only_for_inbound_resolver_endpoint = dns_options.value.private_dns_only_for_inbound_resolver_endpoint
    }
  }
  dynamic "subnet_configuration" {
    for_each = var.subnet_configuration
    content {
      ipv4      = subnet_configuration.value.ipv4
      ipv6      = subnet_configuration.value.ipv6
      subnet_id = subnet_configuration.value.subnet_id
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length([for one in [var.service_name, var.resource_configuration_arn, var.service_network_arn] : one if one != null]) == 1
      error_message = "Give what to reach one way - service_name, resource_configuration_arn or service_network_arn."
    }
    precondition {
      condition     = var.route_table_ids == null || try(var.vpc_endpoint_type == "Gateway", false) || var.vpc_endpoint_type == null
      error_message = "Only gateway endpoints take route_table_ids."
    }
    precondition {
      condition     = var.subnet_ids == null || coalesce(var.vpc_endpoint_type, "Gateway") != "Gateway"
      error_message = "Gateway endpoints take no subnet_ids; an interface endpoint needs vpc_endpoint_type = \"Interface\"."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this VPC endpoint from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this VPC endpoint has none."
    }
  }
}
