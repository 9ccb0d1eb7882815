locals {
  scope = var.cost.scope

  # The scope in the names of budgets and alarms, which hold less than a tag does.
  scope_name = can(regex("^[A-Za-z0-9 _.+=@-]{1,89}$", local.scope)) ? local.scope : "${substr(replace(local.scope, "/[^A-Za-z0-9 _.+=@-]/", "-"), 0, 80)}-${substr(sha256(local.scope), 0, 8)}"
}

# Precedence, lowest first: fixed tags, the caller's tags, cost tags, the scope.
# Cost tags win: a caller cannot move spend to another cost center by accident.
locals {
  fixed_tags = { managed_by = "terraform" }

  cost_tags = {
    application = var.cost.application
    cost_center = var.cost.cost_center
    environment = var.cost.environment
    owner       = var.cost.owner
  }

  tags = merge(local.fixed_tags, var.tags, local.cost_tags, { cost_scope = local.scope })
}
