# Precedence, lowest first: `Name` of `var.name`, fixed tags, the caller's tags, cost tags, the scope.
# Cost tags win: a caller cannot move spend to another cost center by accident.
locals {
  scope = var.cost.scope

  name_tags = { for key, value in { Name = var.name } : key => value if value != null }

  fixed_tags = {
    managed_by = "terraform"
  }

  cost_tags = {
    application = var.cost.application
    cost_center = var.cost.cost_center
    environment = var.cost.environment
    owner       = var.cost.owner
  }

  tags = merge(local.name_tags, local.fixed_tags, var.tags, local.cost_tags, { cost_scope = local.scope })
}
