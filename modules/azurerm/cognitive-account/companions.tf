# An OpenAI account without a deployment answers nothing; the capacity of each bounds what it can spend in a minute.
resource "azurerm_cognitive_deployment" "this" {
  for_each = { for key, one in var.deployments : key => one if var.create }

  cognitive_account_id       = azurerm_cognitive_account.this[0].id
  dynamic_throttling_enabled = each.value.dynamic_throttling_enabled
  name                       = each.key
  rai_policy_name            = each.value.rai_policy_name
  spillover_deployment_name  = each.value.spillover_deployment_name
  version_upgrade_option     = each.value.version_upgrade_option

  model {
    format  = each.value.model.format
    name    = each.value.model.name
    version = each.value.model.version
  }

  sku {
    capacity = each.value.sku.capacity
    family   = each.value.sku.family
    name     = each.value.sku.name
    size     = each.value.sku.size
    tier     = each.value.sku.tier
  }
}
