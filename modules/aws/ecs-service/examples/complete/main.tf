module "service" {
  source = "../.."

  cluster     = "arn:aws:ecs:us-east-1:123456789012:cluster/shop"
  name        = "orders"
  autoscaling = { max_capacity = 10 }
  capacity_provider_strategy = [
    { base = 1, capacity_provider = "FARGATE", weight = 1 },
    { capacity_provider = "FARGATE_SPOT", weight = 3 },
  ]
  desired_count         = 1
  network_configuration = { subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  task_definition       = "orders:1"

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  alarms  = { cpu = { threshold = 20 }, memory = { threshold = 20 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
