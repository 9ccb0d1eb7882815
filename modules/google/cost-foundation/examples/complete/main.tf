module "cost_foundation" {
  source = "../.."

  billing_account = "012345-ABCDEF-012345"
  emails          = ["finops@example.com", "platform@example.com"]
  name            = "spend"
  project         = "ops-prod"
  budget = {
    after_credits               = false
    alerts                      = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    folders                     = ["folders/123456789012"]
    period                      = "quarterly"
    tell_billing_administrators = false
  }
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
    scope       = "foundation"
  }
  labels = { team = "platform" }
}

output "notifications" {
  description = "For the modules of resources in this project."
  value       = module.cost_foundation.notifications
}
