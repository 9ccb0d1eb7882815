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

  name    = "shop.example.com"
  comment = "Names of the shop"
  records = {
    www = {
      name    = "www.shop.example.com"
      type    = "CNAME"
      ttl     = 3600
      records = ["shop.example.com"]
    }
  }
  vpc = [{ vpc_id = "vpc-0123456789abcdef0" }]

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
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
