locals {
  # All that tells an instance apart; a hash stands for what cannot be in it, and for what is too long.
  # Where two read alike once they are joined, one gives cost.scope.
  whole_scope = join("-", compact([
    var.cost.application,
    var.cost.environment,
    "redis-cache",
    var.name,
    lower(replace(var.location, " ", "")),
  ]))
  legal_scope   = replace(lower(local.whole_scope), "/[^a-z0-9_-]/", "-")
  default_scope = local.legal_scope == local.whole_scope && length(local.whole_scope) <= 256 ? local.whole_scope : "${substr(local.legal_scope, 0, 247)}-${substr(sha256(local.whole_scope), 0, 8)}"
  scope         = coalesce(var.cost.scope, local.default_scope)

  # The scope in the names of budgets and alarms, which hold less than a tag does.
  scope_name = can(regex("^[a-z0-9_-]{1,52}$", local.scope)) ? local.scope : "${substr(replace(local.scope, "/[^a-z0-9_-]/", "-"), 0, 43)}-${substr(sha256(local.scope), 0, 8)}"
}

# Precedence, lowest first: fixed tags, the caller's tags, cost tags, the scope.
# Cost tags win: a caller cannot move spend to another cost center by accident.
# azurerm has no provider-wide default tags, so the merge here is all there is.
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
