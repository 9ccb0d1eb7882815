resource "aws_nat_gateway" "this" {
  count = var.create ? 1 : 0

  allocation_id                      = try(aws_eip.this[0].id, var.allocation_id)
  connectivity_type                  = var.connectivity_type
  private_ip                         = var.private_ip
  secondary_allocation_ids           = var.secondary_allocation_ids
  secondary_private_ip_address_count = var.secondary_private_ip_address_count
  secondary_private_ip_addresses     = var.secondary_private_ip_addresses
  subnet_id                          = var.subnet_id

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
      condition     = (try(var.connectivity_type == "private", false) || !var.create_elastic_ip) || var.allocation_id == null
      error_message = "Set create_elastic_ip to false to use allocation_id."
    }
    precondition {
      condition     = try(var.connectivity_type == "private", false) || var.create_elastic_ip || var.allocation_id != null
      error_message = "A public gateway needs allocation_id where create_elastic_ip is false."
    }
    precondition {
      condition     = !try(var.connectivity_type == "private", false) || var.allocation_id == null
      error_message = "A private gateway takes no allocation_id."
    }
    precondition {
      condition     = var.secondary_private_ip_address_count == null || var.secondary_private_ip_addresses == null
      error_message = "Give secondary_private_ip_address_count or secondary_private_ip_addresses, not both."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this NAT gateway from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this NAT gateway has none."
    }
  }
}
