check "somebody_listens" {
  assert {
    condition     = !var.create || length(local.subscribers) > 0
    error_message = "Nobody listens to ${var.name}: give emails or subscribers."
  }
}

check "tags_are_activated_somewhere" {
  assert {
    condition     = !var.payer_account || length(var.cost_allocation_tags) > 0
    error_message = "The payer account activates no tag: budgets by tag stay at 0 USD."
  }
}
