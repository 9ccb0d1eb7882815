resource "azurerm_eventhub_namespace" "this" {
  count = var.create ? 1 : 0

  auto_inflate_enabled          = var.auto_inflate_enabled
  capacity                      = coalesce(var.capacity, 1)
  dedicated_cluster_id          = var.dedicated_cluster_id
  local_authentication_enabled  = var.local_authentication_enabled
  location                      = var.location
  maximum_throughput_units      = var.maximum_throughput_units
  minimum_tls_version           = var.minimum_tls_version
  name                          = var.name
  network_rulesets              = var.network_rulesets
  public_network_access_enabled = var.public_network_access_enabled
  resource_group_name           = var.resource_group_name
  sku                           = var.sku

  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = coalesce(var.auto_inflate_enabled, false) == (var.maximum_throughput_units != null)
      error_message = "auto_inflate_enabled and maximum_throughput_units go together."
    }
    precondition {
      condition     = !coalesce(var.auto_inflate_enabled, false) || var.capacity != null
      error_message = "Every apply sets throughput units back that auto_inflate_enabled has raised; say with capacity to how many."
    }
    precondition {
      condition     = !coalesce(var.auto_inflate_enabled, false) || var.sku == "Standard"
      error_message = "auto_inflate_enabled is for sku Standard only."
    }
    precondition {
      condition     = try(var.maximum_throughput_units >= var.capacity, true)
      error_message = "maximum_throughput_units must not be below capacity."
    }
    precondition {
      condition     = var.sku != "Premium" || coalesce(var.capacity, 1) <= 16
      error_message = "A Premium namespace has 1 to 16 processing units."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Event Hubs namespace has none."
    }
  }
}
