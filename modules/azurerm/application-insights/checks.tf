check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "The budget of ${local.scope} has no subscriber: nobody will hear of it."
  }
}
