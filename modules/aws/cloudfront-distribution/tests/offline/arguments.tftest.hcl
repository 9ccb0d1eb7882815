# What callers give stands in the distribution, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    default_cache_behavior = {
      target_origin_id          = "site"
      allowed_methods           = ["shop"]
      cache_policy_id           = "shop"
      cached_methods            = ["shop"]
      compress                  = false
      field_level_encryption_id = "shop"
      function_association = [
        {
          event_type   = "shop"
          function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
        },
      ]
      grpc_config = { enabled = false }
      lambda_function_association = [
        {
          event_type   = "shop"
          lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
          include_body = false
        },
      ]
      origin_request_policy_id   = "shop"
      realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
      response_headers_policy_id = "shop"
      trusted_key_groups         = ["shop"]
      viewer_protocol_policy     = "allow-all"
    }
    origin = [
      {
        domain_name         = "example-site.s3.us-east-1.amazonaws.com"
        origin_id           = "site"
        connection_attempts = 1
        connection_timeout  = 1
        custom_header       = [{ name = "shop", value = "shop" }]
        custom_origin_config = {
          http_port                = 443
          https_port               = 443
          origin_protocol_policy   = "{}"
          origin_ssl_protocols     = ["shop"]
          origin_keepalive_timeout = 1
          origin_read_timeout      = 1
        }
        origin_access_control_id = "shop"
        origin_path              = "shop"
        origin_shield            = { enabled = false, origin_shield_region = "shop" }
        s3_origin_config         = { origin_access_identity = "shop" }
        vpc_origin_config = {
          vpc_origin_id            = "shop"
          origin_keepalive_timeout = 1
          origin_read_timeout      = 1
        }
      },
    ]
    aliases                         = ["shop"]
    viewer_certificate              = { cloudfront_default_certificate = false }
    comment                         = "shop"
    continuous_deployment_policy_id = "shop"
    custom_error_response = [
      {
        error_code            = 1
        error_caching_min_ttl = 1
        response_code         = 1
        response_page_path    = "shop"
      },
    ]
    default_root_object = "index.html"
    enabled             = false
    http_version        = "http1.1"
    is_ipv6_enabled     = false
    logging_config      = { bucket = "shop", include_cookies = false, prefix = "shop" }
    ordered_cache_behavior = [
      {
        path_pattern              = "shop"
        target_origin_id          = "shop"
        allowed_methods           = ["shop"]
        cache_policy_id           = "shop"
        cached_methods            = ["shop"]
        compress                  = false
        field_level_encryption_id = "shop"
        function_association = [
          {
            event_type   = "shop"
            function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
          },
        ]
        grpc_config = { enabled = false }
        lambda_function_association = [
          {
            event_type   = "shop"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        origin_request_policy_id   = "shop"
        realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
        response_headers_policy_id = "shop"
        trusted_key_groups         = ["shop"]
        viewer_protocol_policy     = "allow-all"
      },
    ]
    origin_access_controls = {
      site = {
        origin_access_control_origin_type = "shop"
        signing_behavior                  = "shop"
        signing_protocol                  = "shop"
      }
    }
    origin_group = [
      {
        failover_criteria = { status_codes = [1] }
        member            = [{ origin_id = "shop" }, { origin_id = "shop" }]
        origin_id         = "shop"
      },
    ]
    price_class         = "PriceClass_100"
    restrictions        = { geo_restriction = { restriction_type = "none", locations = ["shop"] } }
    retain_on_delete    = true
    staging             = true
    wait_for_deployment = true
    web_acl_id          = "shop"
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].aliases == toset(["shop"]),
      aws_cloudfront_distribution.this[0].comment == "shop",
      aws_cloudfront_distribution.this[0].continuous_deployment_policy_id == "shop",
      aws_cloudfront_distribution.this[0].default_root_object == "index.html",
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].http_version == "http1.1",
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].price_class == "PriceClass_100",
      aws_cloudfront_distribution.this[0].retain_on_delete == true,
      aws_cloudfront_distribution.this[0].staging == true,
      aws_cloudfront_distribution.this[0].wait_for_deployment == true,
      aws_cloudfront_distribution.this[0].web_acl_id == "shop",
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_caching_min_ttl == 1,
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_code == 1,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_code == 1,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_page_path == "shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].allowed_methods == toset(["shop"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cache_policy_id == "shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cached_methods == toset(["shop"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].field_level_encryption_id == "shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].origin_request_policy_id == "shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].realtime_log_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].response_headers_policy_id == "shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].target_origin_id == "site",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].trusted_key_groups == tolist(["shop"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].viewer_protocol_policy == "allow-all",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).event_type == "shop",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).event_type == "shop",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).lambda_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].logging_config[0].bucket == "shop",
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == false,
      aws_cloudfront_distribution.this[0].logging_config[0].prefix == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].allowed_methods == toset(["shop"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cache_policy_id == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cached_methods == toset(["shop"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].field_level_encryption_id == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].origin_request_policy_id == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].path_pattern == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].realtime_log_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].response_headers_policy_id == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].target_origin_id == "shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].trusted_key_groups == tolist(["shop"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].viewer_protocol_policy == "allow-all",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).event_type == "shop",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).event_type == "shop",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).lambda_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_cloudfront_distribution.this[0].origin).connection_attempts == 1,
      one(aws_cloudfront_distribution.this[0].origin).connection_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).domain_name == "example-site.s3.us-east-1.amazonaws.com",
      one(aws_cloudfront_distribution.this[0].origin).origin_id == "site",
      one(aws_cloudfront_distribution.this[0].origin).origin_path == "shop",
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).name == "shop",
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).value == "shop",
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].http_port == 443,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].https_port == 443,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_keepalive_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_protocol_policy == "{}",
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_read_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_ssl_protocols == toset(["shop"]),
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].origin_shield_region == "shop",
      one(aws_cloudfront_distribution.this[0].origin).s3_origin_config[0].origin_access_identity == "shop",
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_keepalive_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_read_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].vpc_origin_id == "shop",
      one(aws_cloudfront_distribution.this[0].origin_group).origin_id == "shop",
      one(aws_cloudfront_distribution.this[0].origin_group).failover_criteria[0].status_codes == toset([1]),
      one(aws_cloudfront_distribution.this[0].origin_group).member[0].origin_id == "shop",
      one(aws_cloudfront_distribution.this[0].origin_group).member[1].origin_id == "shop",
      aws_cloudfront_distribution.this[0].restrictions[0].geo_restriction[0].locations == toset(["shop"]),
      aws_cloudfront_distribution.this[0].restrictions[0].geo_restriction[0].restriction_type == "none",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == false,
      aws_cloudfront_origin_access_control.this["site"].origin_access_control_origin_type == "shop",
      aws_cloudfront_origin_access_control.this["site"].signing_behavior == "shop",
      aws_cloudfront_origin_access_control.this["site"].signing_protocol == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    viewer_certificate = {
      acm_certificate_arn            = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
      cloudfront_default_certificate = false
      iam_certificate_id             = "shop"
      minimum_protocol_version       = "SSLv3"
      ssl_support_method             = "sni-only"
    }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].viewer_certificate[0].acm_certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].iam_certificate_id == "shop",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].minimum_protocol_version == "SSLv3",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].ssl_support_method == "sni-only",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    viewer_certificate = {}
  }
  assert {
    condition = alltrue([
      length(aws_cloudfront_distribution.this[0].viewer_certificate) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
