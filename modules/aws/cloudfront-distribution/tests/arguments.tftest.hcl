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
    default_cache_behavior = {
      target_origin_id           = "site"
      allowed_methods            = ["shop"]
      cache_policy_id            = "shop"
      cached_methods             = ["shop"]
      compress                   = false
      field_level_encryption_id  = "shop"
      origin_request_policy_id   = "shop"
      realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
      response_headers_policy_id = "shop"
      trusted_key_groups         = ["shop"]
      function_association = [{
        event_type   = "shop"
        function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
      }]
      grpc_config = { enabled = false }
      lambda_function_association = [{
        event_type   = "shop"
        include_body = false
        lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
      }]
    }
    logging_config = { bucket = "shop", include_cookies = false, prefix = "shop" }
    origin = [{
      domain_name              = "example-site.s3.us-east-1.amazonaws.com"
      origin_id                = "site"
      connection_attempts      = 1
      connection_timeout       = 1
      origin_access_control_id = "shop"
      origin_path              = "shop"
      custom_header            = [{ name = "shop", value = "shop" }]
      custom_origin_config = {
        http_port                = 443
        https_port               = 443
        origin_keepalive_timeout = 1
        origin_protocol_policy   = "{}"
        origin_read_timeout      = 1
        origin_ssl_protocols     = ["shop"]
      }
      origin_shield    = { enabled = false, origin_shield_region = "shop" }
      s3_origin_config = { origin_access_identity = "shop" }
      vpc_origin_config = {
        origin_keepalive_timeout = 1
        origin_read_timeout      = 1
        vpc_origin_id            = "shop"
      }
    }]
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
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].allowed_methods == var.default_cache_behavior.allowed_methods,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cache_policy_id == var.default_cache_behavior.cache_policy_id,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cached_methods == var.default_cache_behavior.cached_methods,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == var.default_cache_behavior.compress,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].field_level_encryption_id == var.default_cache_behavior.field_level_encryption_id,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].origin_request_policy_id == var.default_cache_behavior.origin_request_policy_id,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].realtime_log_config_arn == var.default_cache_behavior.realtime_log_config_arn,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].response_headers_policy_id == var.default_cache_behavior.response_headers_policy_id,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].trusted_key_groups == var.default_cache_behavior.trusted_key_groups,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).event_type == var.default_cache_behavior.function_association[0].event_type,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).function_arn == var.default_cache_behavior.function_association[0].function_arn,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == var.default_cache_behavior.grpc_config.enabled,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).event_type == var.default_cache_behavior.lambda_function_association[0].event_type,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == var.default_cache_behavior.lambda_function_association[0].include_body,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).lambda_arn == var.default_cache_behavior.lambda_function_association[0].lambda_arn,
      aws_cloudfront_distribution.this[0].logging_config[0].bucket == var.logging_config.bucket,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == var.logging_config.include_cookies,
      aws_cloudfront_distribution.this[0].logging_config[0].prefix == var.logging_config.prefix,
      one(aws_cloudfront_distribution.this[0].origin).domain_name == var.origin[0].domain_name,
      one(aws_cloudfront_distribution.this[0].origin).origin_id == var.origin[0].origin_id,
      one(aws_cloudfront_distribution.this[0].origin).connection_attempts == var.origin[0].connection_attempts,
      one(aws_cloudfront_distribution.this[0].origin).connection_timeout == var.origin[0].connection_timeout,
      one(aws_cloudfront_distribution.this[0].origin).origin_path == var.origin[0].origin_path,
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).name == var.origin[0].custom_header[0].name,
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).value == var.origin[0].custom_header[0].value,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].http_port == var.origin[0].custom_origin_config.http_port,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].https_port == var.origin[0].custom_origin_config.https_port,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_keepalive_timeout == var.origin[0].custom_origin_config.origin_keepalive_timeout,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_protocol_policy == var.origin[0].custom_origin_config.origin_protocol_policy,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_read_timeout == var.origin[0].custom_origin_config.origin_read_timeout,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_ssl_protocols == var.origin[0].custom_origin_config.origin_ssl_protocols,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == var.origin[0].origin_shield.enabled,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].origin_shield_region == var.origin[0].origin_shield.origin_shield_region,
      one(aws_cloudfront_distribution.this[0].origin).s3_origin_config[0].origin_access_identity == var.origin[0].s3_origin_config.origin_access_identity,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_keepalive_timeout == var.origin[0].vpc_origin_config.origin_keepalive_timeout,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_read_timeout == var.origin[0].vpc_origin_config.origin_read_timeout,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].vpc_origin_id == var.origin[0].vpc_origin_config.vpc_origin_id,
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
