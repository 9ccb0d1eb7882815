module "attachment" {
  source = "../.."

  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  transit_gateway_id = "tgw-0123456789abcdef0"
  vpc_id             = "vpc-0123456789abcdef0"
  name               = "orders"
  routes = {
    private = {
      route_table_id         = "rtb-0123456789abcdef0"
      destination_cidr_block = "10.0.0.0/8"
    }
  }

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
  alarms  = { idle = { threshold = 0 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
