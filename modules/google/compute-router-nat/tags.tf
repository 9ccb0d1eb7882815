locals {
  # All that tells an instance apart; a hash stands for what cannot be in it, and for what is too long.
  # Where two read alike once they are joined, one gives cost.scope.
  whole_scope = join("-", compact([
    var.cost.application,
    var.cost.environment,
    "compute-router-nat",
    basename(var.router),
    var.name,
    try(lower(var.region), null),
    var.project,
  ]))
  legal_scope   = replace(lower(local.whole_scope), "/[^a-z0-9_-]/", "-")
  default_scope = local.legal_scope == local.whole_scope && length(local.whole_scope) <= 63 ? local.whole_scope : "${substr(local.legal_scope, 0, 54)}-${substr(sha256(local.whole_scope), 0, 8)}"
  scope         = coalesce(var.cost.scope, local.default_scope)

  # The scope in the names of budgets and alarms, which hold less than a tag does.
  scope_name = can(regex("^[a-z0-9_-]{1,49}$", local.scope)) ? local.scope : "${substr(replace(local.scope, "/[^a-z0-9_-]/", "-"), 0, 40)}-${substr(sha256(local.scope), 0, 8)}"
}

# A label value holds lower-case letters, digits, _ and -, 63 characters at most; an e-mail address does not fit, so every value is
# written the same way: lower case, everything else becomes "-".
# Precedence, lowest first: fixed labels, the caller's labels, cost labels, the scope.
# Cost labels win: a caller cannot move spend to another cost center by accident.
# The NAT gateway itself cannot carry labels; its alarms can.
locals {
  fixed_labels = { managed_by = "terraform" }

  cost_labels = {
    application = var.cost.application
    cost_center = var.cost.cost_center
    environment = var.cost.environment
    owner       = var.cost.owner
  }

  raw_labels = merge(local.fixed_labels, var.labels, local.cost_labels, { cost_scope = local.scope })
  labels     = { for key, value in local.raw_labels : key => substr(replace(lower(value), "/[^a-z0-9_-]/", "-"), 0, 63) }
}
