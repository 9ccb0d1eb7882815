module "instance" {
  source = "../.."

  replication_instance_class = "dms.t3.medium"
  replication_instance_id    = "orders"
  allocated_storage          = 20
  vpc_security_group_ids     = ["sg-0123456789abcdef0"]

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
  alarms  = { cpu = { threshold = 5 }, idle = { threshold = 1000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
