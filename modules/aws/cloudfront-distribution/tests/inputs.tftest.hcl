# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

mock_provider "aws" {
  alias = "us_east_1"
  mock_resource "aws_cloudwatch_metric_alarm" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  default_cache_behavior = { target_origin_id = "site" }
  origin = [
    { domain_name = "example-site.s3.us-east-1.amazonaws.com", origin_id = "site" },
  ]
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "orders"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create                 = false
    http_version           = "http1.1"
    ordered_cache_behavior = [for one in [{ allowed_methods = ["shop"], cached_methods = ["shop"], path_pattern = "shop", target_origin_id = "shop", viewer_protocol_policy = "allow-all" }] : merge(one, { viewer_protocol_policy = "allow-all" })]
    price_class            = "PriceClass_100"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # default_cache_behavior.viewer_protocol_policy must be allow-all, https-only or redirect-to-https.
    default_cache_behavior = merge({ target_origin_id = "site" }, { viewer_protocol_policy = "no-such-value" })
    # http_version must be http1.1, http2, http2and3 or http3.
    http_version = "no-such-value"
    # ordered_cache_behavior.viewer_protocol_policy must be allow-all, https-only or redirect-to-https.
    ordered_cache_behavior = [for one in [{ allowed_methods = ["shop"], cached_methods = ["shop"], path_pattern = "shop", target_origin_id = "shop", viewer_protocol_policy = "allow-all" }] : merge(one, { viewer_protocol_policy = "no-such-value" })]
    # origin needs at least 1.
    origin = []
    # price_class must be PriceClass_100, PriceClass_200 or PriceClass_All.
    price_class = "no-such-value"
    # restrictions.geo_restriction.restriction_type must be none, whitelist or blacklist.
    restrictions = { geo_restriction = { restriction_type = "no-such-value" } }
    # viewer_certificate.minimum_protocol_version must be SSLv3, TLSv1, TLSv1_2016, TLSv1.1_2016, TLSv1.2_2018, TLSv1.2_2019, TLSv1.2_2021, TLSv1.2_2025 or TLSv1.3_2025.
    viewer_certificate = merge({}, { minimum_protocol_version = "no-such-value" })
  }
  expect_failures = [var.default_cache_behavior, var.http_version, var.ordered_cache_behavior, var.origin, var.price_class, var.restrictions, var.viewer_certificate]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # viewer_certificate.ssl_support_method must be sni-only, vip or static-ip.
    viewer_certificate = merge({}, { ssl_support_method = "no-such-value" })
  }
  expect_failures = [var.viewer_certificate]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Host names of your own need a certificate in viewer_certificate.
    aliases = ["shop"]
  }
  expect_failures = [aws_cloudfront_distribution.this[0]]
}
