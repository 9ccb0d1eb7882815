module "project" {
  source = "../.."

  environment = {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
    type         = "ARM_CONTAINER"
  }
  name            = "orders"
  resource_source = { type = "GITHUB", location = "https://example.com/shop/orders.git" }
  service_role    = "arn:aws:iam::123456789012:role/codebuild"
  budget          = { amount = 20 }
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
