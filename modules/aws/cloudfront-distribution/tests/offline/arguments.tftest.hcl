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
      allowed_methods           = ["allowed-methods"]
      cache_policy_id           = "cache-policy-id"
      cached_methods            = ["cached-methods"]
      compress                  = false
      field_level_encryption_id = "field-level-encryption-id"
      function_association = [
        {
          event_type   = "event-type"
          function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
        },
      ]
      grpc_config = { enabled = false }
      lambda_function_association = [
        {
          event_type   = "event-type2"
          lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
          include_body = false
        },
      ]
      origin_request_policy_id   = "origin-request-policy-id"
      realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
      response_headers_policy_id = "response-headers-policy-id"
      trusted_key_groups         = ["trusted-key-groups"]
      viewer_protocol_policy     = "allow-all"
    }
    origin = [
      {
        domain_name         = "example-site.s3.us-east-1.amazonaws.com"
        origin_id           = "site"
        connection_attempts = 1
        connection_timeout  = 2
        custom_header       = [{ name = "name", value = "value" }]
        custom_origin_config = {
          http_port                = 443
          https_port               = 444
          origin_protocol_policy   = "{}"
          origin_ssl_protocols     = ["origin-ssl-protocols"]
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
        origin_access_control_id = "origin-access-control-id"
        origin_path              = "origin-path"
        origin_shield            = { enabled = false, origin_shield_region = "origin-shield-region" }
        s3_origin_config         = { origin_access_identity = "origin-access-identity" }
        vpc_origin_config = {
          vpc_origin_id            = "vpc-origin-id"
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
      },
    ]
    aliases                         = ["aliases"]
    viewer_certificate              = { cloudfront_default_certificate = false }
    comment                         = "comment"
    continuous_deployment_policy_id = "continuous-deployment-policy-id"
    custom_error_response = [
      {
        error_code            = 1
        error_caching_min_ttl = 2
        response_code         = 3
        response_page_path    = "response-page-path"
      },
    ]
    default_root_object = "index.html"
    enabled             = false
    http_version        = "http1.1"
    is_ipv6_enabled     = false
    logging_config      = { bucket = "bucket", include_cookies = false, prefix = "prefix" }
    ordered_cache_behavior = [
      {
        path_pattern              = "path-pattern"
        target_origin_id          = "target-origin-id"
        allowed_methods           = ["allowed-methods2"]
        cache_policy_id           = "cache-policy-id2"
        cached_methods            = ["cached-methods2"]
        compress                  = false
        field_level_encryption_id = "field-level-encryption-id2"
        function_association = [
          {
            event_type   = "event-type3"
            function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
          },
        ]
        grpc_config = { enabled = false }
        lambda_function_association = [
          {
            event_type   = "event-type4"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        origin_request_policy_id   = "origin-request-policy-id2"
        realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
        response_headers_policy_id = "response-headers-policy-id2"
        trusted_key_groups         = ["trusted-key-groups2"]
        viewer_protocol_policy     = "allow-all"
      },
    ]
    origin_access_controls = {
      site = {
        origin_access_control_origin_type = "origin-access-control-origin-type"
        signing_behavior                  = "signing-behavior"
        signing_protocol                  = "signing-protocol"
      }
    }
    origin_group = [
      {
        failover_criteria = { status_codes = [1] }
        member            = [{ origin_id = "origin-id" }, { origin_id = "origin-id2" }]
        origin_id         = "origin-id3"
      },
    ]
    price_class         = "PriceClass_100"
    restrictions        = { geo_restriction = { restriction_type = "none", locations = ["locations"] } }
    retain_on_delete    = true
    staging             = true
    wait_for_deployment = true
    web_acl_id          = "web-acl-id"
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].aliases == toset(["aliases"]),
      aws_cloudfront_distribution.this[0].comment == "comment",
      aws_cloudfront_distribution.this[0].continuous_deployment_policy_id == "continuous-deployment-policy-id",
      aws_cloudfront_distribution.this[0].default_root_object == "index.html",
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].http_version == "http1.1",
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].price_class == "PriceClass_100",
      aws_cloudfront_distribution.this[0].retain_on_delete == true,
      aws_cloudfront_distribution.this[0].staging == true,
      aws_cloudfront_distribution.this[0].wait_for_deployment == true,
      aws_cloudfront_distribution.this[0].web_acl_id == "web-acl-id",
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_caching_min_ttl == 2,
      one(aws_cloudfront_distribution.this[0].custom_error_response).error_code == 1,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_code == 3,
      one(aws_cloudfront_distribution.this[0].custom_error_response).response_page_path == "response-page-path",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].allowed_methods == toset(["allowed-methods"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cache_policy_id == "cache-policy-id",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cached_methods == toset(["cached-methods"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].field_level_encryption_id == "field-level-encryption-id",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].origin_request_policy_id == "origin-request-policy-id",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].realtime_log_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].response_headers_policy_id == "response-headers-policy-id",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].target_origin_id == "site",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].trusted_key_groups == tolist(["trusted-key-groups"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].viewer_protocol_policy == "allow-all",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).event_type == "event-type",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).event_type == "event-type2",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).lambda_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].logging_config[0].bucket == "bucket",
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == false,
      aws_cloudfront_distribution.this[0].logging_config[0].prefix == "prefix",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].allowed_methods == toset(["allowed-methods2"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cache_policy_id == "cache-policy-id2",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cached_methods == toset(["cached-methods2"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].field_level_encryption_id == "field-level-encryption-id2",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].origin_request_policy_id == "origin-request-policy-id2",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].path_pattern == "path-pattern",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].realtime_log_config_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].response_headers_policy_id == "response-headers-policy-id2",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].target_origin_id == "target-origin-id",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].trusted_key_groups == tolist(["trusted-key-groups2"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].viewer_protocol_policy == "allow-all",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).event_type == "event-type3",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).event_type == "event-type4",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).lambda_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_cloudfront_distribution.this[0].origin).connection_attempts == 1,
      one(aws_cloudfront_distribution.this[0].origin).connection_timeout == 2,
      one(aws_cloudfront_distribution.this[0].origin).domain_name == "example-site.s3.us-east-1.amazonaws.com",
      one(aws_cloudfront_distribution.this[0].origin).origin_id == "site",
      one(aws_cloudfront_distribution.this[0].origin).origin_path == "origin-path",
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).name == "name",
      one(one(aws_cloudfront_distribution.this[0].origin).custom_header).value == "value",
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].http_port == 443,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].https_port == 444,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_keepalive_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_protocol_policy == "{}",
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_read_timeout == 2,
      one(aws_cloudfront_distribution.this[0].origin).custom_origin_config[0].origin_ssl_protocols == toset(["origin-ssl-protocols"]),
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].origin_shield_region == "origin-shield-region",
      one(aws_cloudfront_distribution.this[0].origin).s3_origin_config[0].origin_access_identity == "origin-access-identity",
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_keepalive_timeout == 1,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].origin_read_timeout == 2,
      one(aws_cloudfront_distribution.this[0].origin).vpc_origin_config[0].vpc_origin_id == "vpc-origin-id",
      one(aws_cloudfront_distribution.this[0].origin_group).origin_id == "origin-id3",
      one(aws_cloudfront_distribution.this[0].origin_group).failover_criteria[0].status_codes == toset([1]),
      one(aws_cloudfront_distribution.this[0].origin_group).member[0].origin_id == "origin-id",
      one(aws_cloudfront_distribution.this[0].origin_group).member[1].origin_id == "origin-id2",
      aws_cloudfront_distribution.this[0].restrictions[0].geo_restriction[0].locations == toset(["locations"]),
      aws_cloudfront_distribution.this[0].restrictions[0].geo_restriction[0].restriction_type == "none",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == false,
      aws_cloudfront_origin_access_control.this["site"].origin_access_control_origin_type == "origin-access-control-origin-type",
      aws_cloudfront_origin_access_control.this["site"].signing_behavior == "signing-behavior",
      aws_cloudfront_origin_access_control.this["site"].signing_protocol == "signing-protocol",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    origin = [
      {
        domain_name         = "example-site.s3.us-east-1.amazonaws.com"
        origin_id           = "site"
        connection_attempts = 1
        connection_timeout  = 2
        custom_header       = [{ name = "name", value = "value" }]
        custom_origin_config = {
          http_port                = 443
          https_port               = 444
          origin_protocol_policy   = "{}"
          origin_ssl_protocols     = ["origin-ssl-protocols"]
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
        origin_access_control_id = "origin-access-control-id"
        origin_path              = "origin-path"
        origin_shield            = { enabled = false, origin_shield_region = "origin-shield-region" }
        s3_origin_config         = { origin_access_identity = "origin-access-identity" }
        vpc_origin_config = {
          vpc_origin_id            = "vpc-origin-id"
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
      },
    ]
  }
  assert {
    condition = alltrue([
      one(aws_cloudfront_distribution.this[0].origin).origin_access_control_id == "origin-access-control-id",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    viewer_certificate = {
      acm_certificate_arn            = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
      cloudfront_default_certificate = false
      iam_certificate_id             = "iam-certificate-id"
      minimum_protocol_version       = "SSLv3"
      ssl_support_method             = "sni-only"
    }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].viewer_certificate[0].acm_certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].iam_certificate_id == "iam-certificate-id",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].minimum_protocol_version == "SSLv3",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].ssl_support_method == "sni-only",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    default_cache_behavior = {
      target_origin_id     = "site"
      allowed_methods      = ["GET", "HEAD"]
      cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
      cached_methods       = ["GET", "HEAD"]
      compress             = true
      function_association = []
      grpc_config          = { enabled = true }
      lambda_function_association = [
        {
          event_type   = "event-type2"
          lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
          include_body = true
        },
      ]
      viewer_protocol_policy = "redirect-to-https"
    }
    origin = [
      {
        domain_name   = "example-site.s3.us-east-1.amazonaws.com"
        origin_id     = "site"
        custom_header = []
        origin_shield = { enabled = true }
      },
    ]
    viewer_certificate = { cloudfront_default_certificate = true }
    enabled            = true
    is_ipv6_enabled    = false
    logging_config     = { bucket = "bucket", include_cookies = true }
    ordered_cache_behavior = [
      {
        path_pattern         = "path-pattern"
        target_origin_id     = "target-origin-id"
        allowed_methods      = ["GET", "HEAD"]
        cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
        cached_methods       = ["GET", "HEAD"]
        compress             = true
        function_association = []
        grpc_config          = { enabled = true }
        lambda_function_association = [
          {
            event_type   = "event-type4"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = true
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    retain_on_delete    = true
    staging             = false
    wait_for_deployment = true
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == true,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].retain_on_delete == true,
      aws_cloudfront_distribution.this[0].staging == false,
      aws_cloudfront_distribution.this[0].wait_for_deployment == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == true,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == true,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == true,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == true,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == true,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == true,
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    default_cache_behavior = {
      target_origin_id     = "site"
      allowed_methods      = ["GET", "HEAD"]
      cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
      cached_methods       = ["GET", "HEAD"]
      compress             = false
      function_association = []
      grpc_config          = { enabled = false }
      lambda_function_association = [
        {
          event_type   = "event-type2"
          lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
          include_body = false
        },
      ]
      viewer_protocol_policy = "redirect-to-https"
    }
    origin = [
      {
        domain_name   = "example-site.s3.us-east-1.amazonaws.com"
        origin_id     = "site"
        custom_header = []
        origin_shield = { enabled = false }
      },
    ]
    viewer_certificate = { cloudfront_default_certificate = false }
    enabled            = false
    is_ipv6_enabled    = true
    logging_config     = { bucket = "bucket", include_cookies = false }
    ordered_cache_behavior = [
      {
        path_pattern         = "path-pattern"
        target_origin_id     = "target-origin-id"
        allowed_methods      = ["GET", "HEAD"]
        cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
        cached_methods       = ["GET", "HEAD"]
        compress             = false
        function_association = []
        grpc_config          = { enabled = false }
        lambda_function_association = [
          {
            event_type   = "event-type4"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    retain_on_delete    = true
    staging             = false
    wait_for_deployment = false
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == true,
      aws_cloudfront_distribution.this[0].retain_on_delete == true,
      aws_cloudfront_distribution.this[0].staging == false,
      aws_cloudfront_distribution.this[0].wait_for_deployment == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == false,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    default_cache_behavior = {
      target_origin_id     = "site"
      allowed_methods      = ["GET", "HEAD"]
      cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
      cached_methods       = ["GET", "HEAD"]
      compress             = false
      function_association = []
      grpc_config          = { enabled = false }
      lambda_function_association = [
        {
          event_type   = "event-type2"
          lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
          include_body = false
        },
      ]
      viewer_protocol_policy = "redirect-to-https"
    }
    origin = [
      {
        domain_name   = "example-site.s3.us-east-1.amazonaws.com"
        origin_id     = "site"
        custom_header = []
        origin_shield = { enabled = false }
      },
    ]
    viewer_certificate = { cloudfront_default_certificate = false }
    enabled            = false
    is_ipv6_enabled    = false
    logging_config     = { bucket = "bucket", include_cookies = false }
    ordered_cache_behavior = [
      {
        path_pattern         = "path-pattern"
        target_origin_id     = "target-origin-id"
        allowed_methods      = ["GET", "HEAD"]
        cache_policy_id      = "658327ea-f89d-4fab-a63d-7e88639e58f6"
        cached_methods       = ["GET", "HEAD"]
        compress             = false
        function_association = []
        grpc_config          = { enabled = false }
        lambda_function_association = [
          {
            event_type   = "event-type4"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    retain_on_delete    = false
    staging             = true
    wait_for_deployment = true
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].retain_on_delete == false,
      aws_cloudfront_distribution.this[0].staging == true,
      aws_cloudfront_distribution.this[0].wait_for_deployment == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == false,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    default_cache_behavior = {
      target_origin_id           = "site"
      field_level_encryption_id  = "field-level-encryption-id"
      grpc_config                = { enabled = false }
      origin_request_policy_id   = "origin-request-policy-id"
      realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
      response_headers_policy_id = "response-headers-policy-id"
      trusted_key_groups         = ["trusted-key-groups"]
    }
    origin = [
      {
        domain_name         = "example-site.s3.us-east-1.amazonaws.com"
        origin_id           = "site"
        connection_attempts = 1
        connection_timeout  = 2
        custom_origin_config = {
          http_port                = 443
          https_port               = 444
          origin_protocol_policy   = "{}"
          origin_ssl_protocols     = ["origin-ssl-protocols"]
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
        origin_access_control_id = "origin-access-control-id"
        origin_path              = "origin-path"
        origin_shield            = { enabled = false, origin_shield_region = "origin-shield-region" }
        s3_origin_config         = { origin_access_identity = "origin-access-identity" }
        vpc_origin_config = {
          vpc_origin_id            = "vpc-origin-id"
          origin_keepalive_timeout = 1
          origin_read_timeout      = 2
        }
      },
    ]
    ordered_cache_behavior = [
      {
        path_pattern               = "path-pattern"
        target_origin_id           = "target-origin-id"
        field_level_encryption_id  = "field-level-encryption-id2"
        grpc_config                = { enabled = false }
        origin_request_policy_id   = "origin-request-policy-id2"
        realtime_log_config_arn    = "arn:aws:sns:us-east-1:123456789012:shop"
        response_headers_policy_id = "response-headers-policy-id2"
        trusted_key_groups         = ["trusted-key-groups2"]
      },
    ]
    origin_access_controls = { site = {} }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == true,
      aws_cloudfront_distribution.this[0].http_version == "http2and3",
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].allowed_methods == toset(["GET", "HEAD"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cache_policy_id == "658327ea-f89d-4fab-a63d-7e88639e58f6",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].cached_methods == toset(["GET", "HEAD"]),
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].viewer_protocol_policy == "redirect-to-https",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].allowed_methods == toset(["GET", "HEAD"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cache_policy_id == "658327ea-f89d-4fab-a63d-7e88639e58f6",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].cached_methods == toset(["GET", "HEAD"]),
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].viewer_protocol_policy == "redirect-to-https",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == true,
      aws_cloudfront_origin_access_control.this["site"].origin_access_control_origin_type == "s3",
      aws_cloudfront_origin_access_control.this["site"].signing_behavior == "always",
      aws_cloudfront_origin_access_control.this["site"].signing_protocol == "sigv4",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    custom_error_response  = null
    enabled                = null
    notifications          = null
    ordered_cache_behavior = null
    origin_access_controls = null
    origin_group           = null
    restrictions           = null
    tags                   = null
    viewer_certificate     = null
    create                 = false
    budget                 = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
      scope          = "orders"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.custom_error_response != null,
      var.enabled != null,
      var.notifications != null,
      var.ordered_cache_behavior != null,
      var.origin_access_controls != null,
      var.origin_group != null,
      var.restrictions != null,
      var.tags != null,
      var.viewer_certificate != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_downloaded = { enabled = false, threshold = 1 }
      idle             = { enabled = false, threshold = 1 }
      requests         = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
      scope          = "orders"
    }
    notifications          = {}
    default_root_object    = "index.html"
    origin_access_controls = { site = {} }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_cloudfront_distribution.this[0].arn, null),
      output.domain_name == try(aws_cloudfront_distribution.this[0].domain_name, null),
      output.id == try(aws_cloudfront_distribution.this[0].id, null),
      output.hosted_zone_id == try(aws_cloudfront_distribution.this[0].hosted_zone_id, null),
    ])
    error_message = "an output tells something else"
  }
}
