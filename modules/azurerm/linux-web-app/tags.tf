# Precedence, lowest first: fixed tags, the caller's tags, cost tags, the scope.
# Cost tags win: a caller cannot move spend to another cost center by accident.
# azurerm has no provider-wide default tags, so the merge here is all there is.
locals {
  scope = coalesce(var.cost.scope, var.name)

  fixed_tags = {
    managed_by = "terraform"
  }

  cost_tags = {
    application = var.cost.application
    cost_center = var.cost.cost_center
    environment = var.cost.environment
    owner       = var.cost.owner
  }

  tags = merge(local.fixed_tags, var.tags, local.cost_tags, { cost_scope = local.scope })
}
