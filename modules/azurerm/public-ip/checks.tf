check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "There is no budget of ${local.scope}: Azure takes none without a subscriber."
  }
}
