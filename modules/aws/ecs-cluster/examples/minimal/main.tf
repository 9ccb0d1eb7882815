module "cluster" {
  source = "../.."

  name = "orders"
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
}
