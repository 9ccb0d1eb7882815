module "cost_foundation" {
  source = "../.."

  resource_group_name = "ops"
  subscription_id     = "/subscriptions/00000000-0000-0000-0000-000000000000"
  name                = "spend"
  short_name          = "spend"

  emails   = ["finops@example.com"]
  webhooks = { chat = "https://example.com/hook" }
  anomaly  = { emails = ["platform@example.com"], subject = "Unusual spend in production" }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 5000
    period = "quarterly"
    roles  = ["Owner"]
  }
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
    scope       = "foundation"
  }
  tags = { team = "platform" }
}

output "notifications" {
  description = "For the modules of resources in this subscription."
  value       = module.cost_foundation.notifications
}
