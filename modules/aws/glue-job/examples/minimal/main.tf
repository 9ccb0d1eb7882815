module "job" {
  source = "../.."

  command           = { script_location = "s3://example-artifacts/orders.py" }
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  glue_version      = "5.0"
  number_of_workers = 2
  worker_type       = "G.1X"
  budget            = { amount = 20 }
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
