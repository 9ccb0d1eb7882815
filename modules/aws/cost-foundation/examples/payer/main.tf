# Once per organisation, in the payer account: activates the tags, watches all services, and has a budget for everything.
module "cost_foundation" {
  source = "../.."

  payer_account = true
  budget        = { amount = 10000 }
  emails        = ["finops@example.com"]
  encrypt       = true
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}

output "notifications" {
  description = "For the modules of resources in this account."
  value       = module.cost_foundation.notifications
}
