check "somebody_listens" {
  assert {
    condition     = !var.create || length(var.emails) > 0 || var.topic
    error_message = "Nobody listens to ${var.name}: give emails, or let the topic stand."
  }
}
