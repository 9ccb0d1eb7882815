module "queue" {
  source = "../.."

  name              = "orders"
  dead_letter_queue = { max_receive_count = 3 }
  senders = {
    topic = {
      service     = "sns.amazonaws.com"
      source_arns = ["arn:aws:sns:us-east-1:123456789012:orders"]
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
  alarms  = { empty_receives = { threshold = 1000000 }, idle = { threshold = 1 }, messages_sent = { threshold = 1000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
