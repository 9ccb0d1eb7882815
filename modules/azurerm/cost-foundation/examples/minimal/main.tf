module "cost_foundation" {
  source = "../.."

  resource_group_name = "ops"
  subscription_id     = "/subscriptions/00000000-0000-0000-0000-000000000000"
  budget              = { amount = 5000 }
  emails              = ["finops@example.com"]
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}
