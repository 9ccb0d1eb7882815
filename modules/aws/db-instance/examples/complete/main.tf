module "instance" {
  source = "../.."

  identifier                = "orders"
  instance_class            = "db.t4g.micro"
  allocated_storage         = 20
  engine                    = "postgres"
  final_snapshot_identifier = "orders-final"
  username                  = "orders"

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
  alarms  = { cpu = { threshold = 1000 }, free_storage = { threshold = 1000 }, idle = { threshold = 1000 }, read_operations = { threshold = 1000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
