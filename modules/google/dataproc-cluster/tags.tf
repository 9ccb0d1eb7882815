# A label value holds lower-case letters, digits, _ and -, 63 characters at most; an e-mail address does not fit, so every value is
# written the same way: lower case, everything else becomes "-".
# Precedence, lowest first: fixed labels, the caller's labels, cost labels, the scope.
# Cost labels win: a caller cannot move spend to another cost center by accident.
locals {
  scope = coalesce(var.cost.scope, var.name)

  fixed_labels = {
    managed_by = "terraform"
  }

  cost_labels = {
    application = var.cost.application
    cost_center = var.cost.cost_center
    environment = var.cost.environment
    owner       = var.cost.owner
  }

  raw_labels = merge(local.fixed_labels, var.labels, local.cost_labels, { cost_scope = local.scope })
  labels     = { for key, value in local.raw_labels : key => substr(replace(lower(value), "/[^a-z0-9_-]/", "-"), 0, 63) }
}
