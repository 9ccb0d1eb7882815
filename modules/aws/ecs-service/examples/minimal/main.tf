module "service" {
  source = "../.."

  cluster               = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name                  = "orders"
  network_configuration = { subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  task = {
    containers = {
      orders = {
        image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
        ports = [8080]
      }
    }
    runtime_platform = { cpu_architecture = "ARM64" }
  }
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}
