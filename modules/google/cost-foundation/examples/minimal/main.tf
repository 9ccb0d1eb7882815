module "cost_foundation" {
  source = "../.."

  billing_account = "012345-ABCDEF-012345"
  budget          = { amount = 5000 }
  emails          = ["finops@example.com"]
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}
