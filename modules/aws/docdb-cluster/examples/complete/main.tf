module "cluster" {
  source = "../.."

  cluster_identifier              = "orders"
  enabled_cloudwatch_logs_exports = ["profiler"]
  instances                       = { one = { instance_class = "db.t4g.medium" } }
  master_username                 = "orders"
  vpc_security_group_ids          = ["sg-0123456789abcdef0"]

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
  alarms  = { idle = { threshold = 0 }, read_operations = { threshold = 1000000 }, storage = { threshold = 100000000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
