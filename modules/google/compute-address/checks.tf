check "budget_is_heard" {
  assert {
    condition     = !local.own_budget || local.has_subscriber
    error_message = "The budget of ${local.scope} has no subscriber of its own: only administrators and users of the billing account will hear of it."
  }
}
