# Once per member account and region: a topic that budgets and alarms of its modules can reach.
module "cost_foundation" {
  source = "../.."

  anomaly = { amount = 50 }
  budget  = { amount = 500 }
  emails  = ["shop@example.com"]
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "shop@example.com"
  }
}

output "notifications" {
  description = "For the modules of resources in this account and region."
  value       = module.cost_foundation.notifications
}
