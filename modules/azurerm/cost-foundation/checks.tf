check "somebody_listens" {
  assert {
    condition     = !var.create || length(var.emails) + length(var.webhooks) > 0
    error_message = "Nobody listens to ${var.name}: give emails or webhooks."
  }
}
