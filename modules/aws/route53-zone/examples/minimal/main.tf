# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

module "zone" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  name   = "shop.example.com"
  budget = { amount = 20 }
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
