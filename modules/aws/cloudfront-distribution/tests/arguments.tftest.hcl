# What callers give stands in the distribution as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    comment                         = "shop"
    continuous_deployment_policy_id = "shop"
    default_root_object             = "index.html"
    enabled                         = false
    http_version                    = "http1.1"
    is_ipv6_enabled                 = false
    price_class                     = "PriceClass_100"
    retain_on_delete                = false
    staging                         = false
    wait_for_deployment             = false
    web_acl_id                      = "shop"
    custom_error_response = [{
      error_caching_min_ttl = 1
      error_code            = 1
      response_code         = 1
      response_page_path    = "shop"
    }]
    logging_config = { bucket = "shop", include_cookies = false, prefix = "shop" }
    origin_group = [{
      origin_id         = "shop"
      failover_criteria = { status_codes = [1] }
      member            = [{ origin_id = "shop" }, { origin_id = "shop" }]
    }]
    origin_access_controls = {
      example = {
        origin_access_control_origin_type = "shop"
        signing_behavior                  = "shop"
        signing_protocol                  = "shop"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].comment == var.comment,
      aws_cloudfront_distribution.this[0].continuous_deployment_policy_id == var.continuous_deployment_policy_id,
      aws_cloudfront_distribution.this[0].default_root_object == var.default_root_object,
      aws_cloudfront_distribution.this[0].enabled == var.enabled,
      aws_cloudfront_distribution.this[0].http_version == var.http_version,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == var.is_ipv6_enabled,
      aws_cloudfront_distribution.this[0].price_class == var.price_class,
      aws_cloudfront_distribution.this[0].retain_on_delete == var.retain_on_delete,
      aws_cloudfront_distribution.this[0].staging == var.staging,
      aws_cloudfront_distribution.this[0].wait_for_deployment == var.wait_for_deployment,
      aws_cloudfront_distribution.this[0].web_acl_id == var.web_acl_id,
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_caching_min_ttl == var.custom_error_response[0].error_caching_min_ttl,
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_code == var.custom_error_response[0].error_code,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_code == var.custom_error_response[0].response_code,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_page_path == var.custom_error_response[0].response_page_path,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].target_origin_id == var.default_cache_behavior.target_origin_id,
      aws_cloudfront_distribution.this[0].logging_config[0].bucket == var.logging_config.bucket,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == var.logging_config.include_cookies,
      aws_cloudfront_distribution.this[0].logging_config[0].prefix == var.logging_config.prefix,
      one(aws_cloudfront_distribution.this[0].origin).domain_name == var.origin[0].domain_name,
      one(aws_cloudfront_distribution.this[0].origin).origin_id == var.origin[0].origin_id,
      one(aws_cloudfront_distribution.this[0].origin_group).origin_id == var.origin_group[0].origin_id,
      one(aws_cloudfront_distribution.this[0].origin_group).failover_criteria[0].status_codes == var.origin_group[0].failover_criteria.status_codes,
      one(aws_cloudfront_distribution.this[0].origin_group).member[0].origin_id == var.origin_group[0].member[0].origin_id,
      one(aws_cloudfront_distribution.this[0].origin_group).member[1].origin_id == var.origin_group[0].member[1].origin_id,
      aws_cloudfront_origin_access_control.this["example"].origin_access_control_origin_type == var.origin_access_controls["example"].origin_access_control_origin_type,
      aws_cloudfront_origin_access_control.this["example"].signing_behavior == var.origin_access_controls["example"].signing_behavior,
      aws_cloudfront_origin_access_control.this["example"].signing_protocol == var.origin_access_controls["example"].signing_protocol,
    ])
    error_message = "an argument is not what was given"
  }
}
