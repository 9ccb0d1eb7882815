# Whoever is elsewhere hands in a second one, with an alias and this region.
provider "aws" {
  region = "us-east-1"
}

module "distribution" {
  source = "../.."

  providers = {
    aws           = aws
    aws.us_east_1 = aws
  }

  default_cache_behavior = { target_origin_id = "site" }
  origin = [
    { domain_name = "example-site.s3.us-east-1.amazonaws.com", origin_id = "site" },
  ]
  default_root_object    = "index.html"
  origin_access_controls = { site = {} }

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
  alarms  = { bytes_downloaded = { threshold = 10000000000 }, idle = { threshold = 1 }, requests = { threshold = 1000000 } }
  anomaly = { amount = 25, percent = 40 }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
  tags = { team = "checkout" }
}
