# Azure looks for unusual spend of a subscription by itself, free of charge; it tells addresses, and no action group.
resource "azurerm_cost_anomaly_alert" "this" {
  count = var.create && var.anomaly != null ? 1 : 0

  display_name       = "${var.name}: unusual spend"
  email_addresses    = try(coalesce(var.anomaly.emails), var.emails)
  email_subject      = var.anomaly.subject
  name               = replace(lower(var.name), "/[^a-z0-9-]/", "-")
  notification_email = var.anomaly.notification_email
  subscription_id    = var.subscription_id

  lifecycle {
    precondition {
      condition     = length(try(coalesce(var.anomaly.emails), var.emails)) > 0
      error_message = "Azure tells somebody of unusual spend: give emails or anomaly.emails, or anomaly = null."
    }
  }
}
