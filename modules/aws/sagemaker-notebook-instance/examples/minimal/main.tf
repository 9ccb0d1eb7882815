module "instance" {
  source = "../.."

  instance_type = "ml.t3.medium"
  name          = "orders"
  role_arn      = "arn:aws:iam::123456789012:role/sagemaker"
  budget        = { amount = 20 }
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
