module "vault" {
  source = "../.."

  name = "orders"
  lock = { max_retention_days = 365, min_retention_days = 7 }
  plan = {
    rule = [
      {
        rule_name = "daily"
        schedule  = "cron(0 3 * * ? *)"
        lifecycle = { delete_after = 35 }
      },
    ]
  }
  selections = {
    orders = {
      iam_role_arn  = "arn:aws:iam::123456789012:role/backup"
      selection_tag = [{ type = "STRINGEQUALS", key = "application", value = "shop" }]
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
  alarms  = { recovery_points = { threshold = 100 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
