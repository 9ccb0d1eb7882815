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
          event_type   = "viewer-request"
          function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
        },
      ]
      grpc_config = { enabled = false }
      lambda_function_association = [
        {
          event_type   = "viewer-request"
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
    aliases            = ["aliases"]
    viewer_certificate = { cloudfront_default_certificate = false }
    cache_policies = {
      language = {
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config = { cookie_behavior = "none", cookies = { items = ["Accept-Language"] } }
          headers_config = { header_behavior = "whitelist", headers = { items = ["Accept-Language"] } }
          query_strings_config = {
            query_string_behavior = "none"
            query_strings         = { items = ["Accept-Language"] }
          }
          enable_accept_encoding_brotli = false
          enable_accept_encoding_gzip   = false
        }
        comment     = "comment"
        default_ttl = 3600
        max_ttl     = 1
        min_ttl     = 2
      }
    }
    comment                         = "comment2"
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
            event_type   = "viewer-request"
            function_arn = "arn:aws:lambda:us-east-1:123456789012:function:shop"
          },
        ]
        grpc_config = { enabled = false }
        lambda_function_association = [
          {
            event_type   = "viewer-request"
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
        origin_access_control_origin_type = "lambda"
        signing_behavior                  = "always"
        signing_protocol                  = "sigv4"
      }
    }
    origin_group = [
      {
        failover_criteria = { status_codes = [1] }
        member            = [{ origin_id = "origin-id" }, { origin_id = "origin-id2" }]
        origin_id         = "origin-id3"
      },
    ]
    origin_request_policies = {
      country = {
        cookies_config = {
          cookie_behavior = "none"
          cookies         = { items = ["CloudFront-Viewer-Country"] }
        }
        headers_config = {
          header_behavior = "whitelist"
          headers         = { items = ["CloudFront-Viewer-Country"] }
        }
        query_strings_config = {
          query_string_behavior = "all"
          query_strings         = { items = ["CloudFront-Viewer-Country"] }
        }
        comment = "comment3"
      }
    }
    price_class       = "PriceClass_All"
    real_time_metrics = true
    response_headers_policies = {
      secure = {
        comment = "comment4"
        cors_config = {
          access_control_allow_credentials = false
          access_control_allow_headers     = { items = ["items"] }
          access_control_allow_methods     = { items = ["items2"] }
          access_control_allow_origins     = { items = ["items3"] }
          origin_override                  = false
          access_control_expose_headers    = { items = ["items4"] }
          access_control_max_age_sec       = 1
        }
        custom_headers_config = { items = [{ header = "header", override = false, value = "value2" }] }
        remove_headers_config = { items = [{ header = "header2" }] }
        security_headers_config = {
          content_security_policy = { content_security_policy = "{}", override = false }
          content_type_options    = { override = false }
          frame_options           = { frame_option = "frame-option", override = false }
          referrer_policy         = { override = false, referrer_policy = "{}" }
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            override                   = true
            include_subdomains         = true
            preload                    = false
          }
          xss_protection = {
            override   = false
            protection = false
            mode_block = false
            report_uri = "https://example.com"
          }
        }
        server_timing_headers_config = { enabled = false, sampling_rate = 1 }
      }
    }
    restrictions     = { geo_restriction = { restriction_type = "none", locations = ["locations"] } }
    retain_on_delete = true
    staging          = true
    vpc_origins = {
      internal = {
        vpc_origin_endpoint_config = {
          arn                    = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/internal/0123456789abcdef"
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          name                   = "name2"
          origin_ssl_protocols   = { items = ["TLSv1.2"], quantity = 1 }
        }
      }
    }
    wait_for_deployment = true
    web_acl_id          = "web-acl-id"
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].aliases == toset(["aliases"]),
      aws_cloudfront_distribution.this[0].comment == "comment2",
      aws_cloudfront_distribution.this[0].continuous_deployment_policy_id == "continuous-deployment-policy-id",
      aws_cloudfront_distribution.this[0].default_root_object == "index.html",
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].http_version == "http1.1",
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].price_class == "PriceClass_All",
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
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).event_type == "viewer-request",
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).event_type == "viewer-request",
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
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).event_type == "viewer-request",
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].function_association).function_arn == "arn:aws:lambda:us-east-1:123456789012:function:shop",
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).event_type == "viewer-request",
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
      aws_cloudfront_distribution.this[0].viewer_certificate[0].minimum_protocol_version == "TLSv1.2_2021",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].ssl_support_method == "sni-only",
      aws_cloudfront_cache_policy.this["language"].comment == "comment",
      aws_cloudfront_cache_policy.this["language"].default_ttl == 3600,
      aws_cloudfront_cache_policy.this["language"].max_ttl == 1,
      aws_cloudfront_cache_policy.this["language"].min_ttl == 2,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_brotli == false,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_gzip == false,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].cookies_config[0].cookie_behavior == "none",
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].cookies_config[0].cookies[0].items == toset(["Accept-Language"]),
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].headers_config[0].header_behavior == "whitelist",
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].headers_config[0].headers[0].items == toset(["Accept-Language"]),
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].query_strings_config[0].query_string_behavior == "none",
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].query_strings_config[0].query_strings[0].items == toset(["Accept-Language"]),
      aws_cloudfront_origin_access_control.this["site"].origin_access_control_origin_type == "lambda",
      aws_cloudfront_origin_access_control.this["site"].signing_behavior == "always",
      aws_cloudfront_origin_access_control.this["site"].signing_protocol == "sigv4",
      aws_cloudfront_origin_request_policy.this["country"].comment == "comment3",
      aws_cloudfront_origin_request_policy.this["country"].cookies_config[0].cookie_behavior == "none",
      aws_cloudfront_origin_request_policy.this["country"].cookies_config[0].cookies[0].items == toset(["CloudFront-Viewer-Country"]),
      aws_cloudfront_origin_request_policy.this["country"].headers_config[0].header_behavior == "whitelist",
      aws_cloudfront_origin_request_policy.this["country"].headers_config[0].headers[0].items == toset(["CloudFront-Viewer-Country"]),
      aws_cloudfront_origin_request_policy.this["country"].query_strings_config[0].query_string_behavior == "all",
      aws_cloudfront_origin_request_policy.this["country"].query_strings_config[0].query_strings[0].items == toset(["CloudFront-Viewer-Country"]),
      aws_cloudfront_monitoring_subscription.this[0].monitoring_subscription[0].realtime_metrics_subscription_config[0].realtime_metrics_subscription_status == "Enabled",
      aws_cloudfront_response_headers_policy.this["secure"].comment == "comment4",
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_credentials == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_max_age_sec == 1,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].origin_override == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_headers[0].items == toset(["items"]),
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_methods[0].items == toset(["items2"]),
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_origins[0].items == toset(["items3"]),
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_expose_headers[0].items == toset(["items4"]),
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).header == "header",
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).override == false,
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).value == "value2",
      one(aws_cloudfront_response_headers_policy.this["secure"].remove_headers_config[0].items).header == "header2",
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].content_security_policy == "{}",
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_type_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].frame_option == "frame-option",
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].referrer_policy == "{}",
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].access_control_max_age_sec == 63072000,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].include_subdomains == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].preload == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].mode_block == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].protection == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].report_uri == "https://example.com",
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].enabled == false,
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].sampling_rate == 1,
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/internal/0123456789abcdef",
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].http_port == 80,
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].https_port == 443,
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].name == "name2",
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].origin_protocol_policy == "https-only",
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].origin_ssl_protocols[0].items == toset(["TLSv1.2"]),
      aws_cloudfront_vpc_origin.this["internal"].vpc_origin_endpoint_config[0].origin_ssl_protocols[0].quantity == 1,
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
      ssl_support_method             = "vip"
    }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].viewer_certificate[0].acm_certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_cloudfront_distribution.this[0].viewer_certificate[0].iam_certificate_id == "iam-certificate-id",
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
          event_type   = "viewer-request"
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
    cache_policies = {
      language = {
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config                = { cookie_behavior = "none" }
          headers_config                = {}
          query_strings_config          = { query_string_behavior = "none" }
          enable_accept_encoding_brotli = true
          enable_accept_encoding_gzip   = false
        }
      }
    }
    enabled         = true
    is_ipv6_enabled = false
    logging_config  = { bucket = "bucket", include_cookies = true }
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
            event_type   = "viewer-request"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = true
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    real_time_metrics = true
    response_headers_policies = {
      secure = {
        cors_config = {
          access_control_allow_credentials = true
          access_control_allow_headers     = {}
          access_control_allow_methods     = {}
          access_control_allow_origins     = {}
          origin_override                  = false
        }
        custom_headers_config = { items = [{ header = "header", override = true, value = "value2" }] }
        security_headers_config = {
          content_security_policy = { content_security_policy = "{}", override = true }
          content_type_options    = { override = true }
          frame_options           = { frame_option = "frame-option", override = true }
          referrer_policy         = { override = true, referrer_policy = "{}" }
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            override                   = true
            include_subdomains         = false
            preload                    = true
          }
          xss_protection = { override = true, protection = false, mode_block = true }
        }
        server_timing_headers_config = { enabled = true, sampling_rate = 1 }
      }
    }
    retain_on_delete    = false
    staging             = true
    wait_for_deployment = false
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == true,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].retain_on_delete == false,
      aws_cloudfront_distribution.this[0].staging == true,
      aws_cloudfront_distribution.this[0].wait_for_deployment == false,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == true,
      one(aws_cloudfront_distribution.this[0].default_cache_behavior[0].lambda_function_association).include_body == true,
      aws_cloudfront_distribution.this[0].logging_config[0].include_cookies == true,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].compress == true,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == true,
      one(aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].lambda_function_association).include_body == true,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == true,
      aws_cloudfront_distribution.this[0].viewer_certificate[0].cloudfront_default_certificate == true,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_brotli == true,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_gzip == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_credentials == true,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].origin_override == false,
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_type_options[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].include_subdomains == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].preload == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].mode_block == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].protection == false,
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].enabled == true,
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
          event_type   = "viewer-request"
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
    cache_policies = {
      language = {
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config                = { cookie_behavior = "none" }
          headers_config                = {}
          query_strings_config          = { query_string_behavior = "none" }
          enable_accept_encoding_brotli = false
          enable_accept_encoding_gzip   = true
        }
      }
    }
    enabled         = false
    is_ipv6_enabled = true
    logging_config  = { bucket = "bucket", include_cookies = false }
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
            event_type   = "viewer-request"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    real_time_metrics = true
    response_headers_policies = {
      secure = {
        cors_config = {
          access_control_allow_credentials = false
          access_control_allow_headers     = {}
          access_control_allow_methods     = {}
          access_control_allow_origins     = {}
          origin_override                  = true
        }
        custom_headers_config = { items = [{ header = "header", override = false, value = "value2" }] }
        security_headers_config = {
          content_security_policy = { content_security_policy = "{}", override = false }
          content_type_options    = { override = false }
          frame_options           = { frame_option = "frame-option", override = false }
          referrer_policy         = { override = false, referrer_policy = "{}" }
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            override                   = false
            include_subdomains         = true
            preload                    = true
          }
          xss_protection = { override = false, protection = true, mode_block = true }
        }
        server_timing_headers_config = { enabled = false, sampling_rate = 1 }
      }
    }
    retain_on_delete    = false
    staging             = false
    wait_for_deployment = true
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == true,
      aws_cloudfront_distribution.this[0].retain_on_delete == false,
      aws_cloudfront_distribution.this[0].staging == false,
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
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_brotli == false,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_gzip == true,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_credentials == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].origin_override == true,
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_type_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].include_subdomains == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].preload == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].mode_block == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].protection == true,
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].enabled == false,
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
          event_type   = "viewer-request"
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
    cache_policies = {
      language = {
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config                = { cookie_behavior = "none" }
          headers_config                = {}
          query_strings_config          = { query_string_behavior = "none" }
          enable_accept_encoding_brotli = false
          enable_accept_encoding_gzip   = false
        }
      }
    }
    enabled         = false
    is_ipv6_enabled = false
    logging_config  = { bucket = "bucket", include_cookies = false }
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
            event_type   = "viewer-request"
            lambda_arn   = "arn:aws:sns:us-east-1:123456789012:shop"
            include_body = false
          },
        ]
        viewer_protocol_policy = "redirect-to-https"
      },
    ]
    real_time_metrics = false
    response_headers_policies = {
      secure = {
        cors_config = {
          access_control_allow_credentials = false
          access_control_allow_headers     = {}
          access_control_allow_methods     = {}
          access_control_allow_origins     = {}
          origin_override                  = false
        }
        custom_headers_config = { items = [{ header = "header", override = false, value = "value2" }] }
        security_headers_config = {
          content_security_policy = { content_security_policy = "{}", override = false }
          content_type_options    = { override = false }
          frame_options           = { frame_option = "frame-option", override = false }
          referrer_policy         = { override = false, referrer_policy = "{}" }
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            override                   = false
            include_subdomains         = false
            preload                    = false
          }
          xss_protection = { override = false, protection = false, mode_block = false }
        }
        server_timing_headers_config = { enabled = false, sampling_rate = 1 }
      }
    }
    retain_on_delete    = true
    staging             = true
    wait_for_deployment = true
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == false,
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == false,
      aws_cloudfront_distribution.this[0].retain_on_delete == true,
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
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_brotli == false,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_gzip == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_credentials == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].origin_override == false,
      one(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config[0].items).override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_type_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].include_subdomains == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].preload == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].mode_block == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].protection == false,
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].enabled == false,
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
    cache_policies = {
      language = {
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config = { cookie_behavior = "none", cookies = { items = ["Accept-Language"] } }
          headers_config = { header_behavior = "whitelist", headers = { items = ["Accept-Language"] } }
          query_strings_config = {
            query_string_behavior = "none"
            query_strings         = { items = ["Accept-Language"] }
          }
        }
        comment     = "comment"
        default_ttl = 3600
        max_ttl     = 1
        min_ttl     = 2
      }
    }
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
    response_headers_policies = {
      secure = {
        comment = "comment4"
        cors_config = {
          access_control_allow_credentials = false
          access_control_allow_headers     = { items = ["items"] }
          access_control_allow_methods     = { items = ["items2"] }
          access_control_allow_origins     = { items = ["items3"] }
          origin_override                  = false
          access_control_expose_headers    = { items = ["items4"] }
          access_control_max_age_sec       = 1
        }
        custom_headers_config = {}
        remove_headers_config = {}
        security_headers_config = {
          content_security_policy = { content_security_policy = "{}", override = false }
          content_type_options    = { override = false }
          frame_options           = { frame_option = "frame-option", override = false }
          referrer_policy         = { override = false, referrer_policy = "{}" }
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            override                   = true
            include_subdomains         = true
            preload                    = false
          }
          xss_protection = {
            override   = false
            protection = false
            mode_block = false
            report_uri = "https://example.com"
          }
        }
        server_timing_headers_config = { enabled = false, sampling_rate = 1 }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_cloudfront_distribution.this[0].enabled == true,
      aws_cloudfront_distribution.this[0].http_version == "http2and3",
      aws_cloudfront_distribution.this[0].is_ipv6_enabled == true,
      aws_cloudfront_distribution.this[0].price_class == "PriceClass_100",
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
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_brotli == true,
      aws_cloudfront_cache_policy.this["language"].parameters_in_cache_key_and_forwarded_to_origin[0].enable_accept_encoding_gzip == true,
      aws_cloudfront_origin_access_control.this["site"].origin_access_control_origin_type == "s3",
      length(aws_cloudfront_response_headers_policy.this["secure"].custom_headers_config) == 1,
      length(aws_cloudfront_response_headers_policy.this["secure"].remove_headers_config) == 1,
      aws_cloudfront_distribution.this[0].default_cache_behavior[0].grpc_config[0].enabled == false,
      aws_cloudfront_distribution.this[0].ordered_cache_behavior[0].grpc_config[0].enabled == false,
      one(aws_cloudfront_distribution.this[0].origin).origin_shield[0].enabled == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].access_control_allow_credentials == false,
      aws_cloudfront_response_headers_policy.this["secure"].cors_config[0].origin_override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_security_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].content_type_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].frame_options[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].referrer_policy[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].include_subdomains == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].override == true,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].strict_transport_security[0].preload == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].mode_block == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].override == false,
      aws_cloudfront_response_headers_policy.this["secure"].security_headers_config[0].xss_protection[0].protection == false,
      aws_cloudfront_response_headers_policy.this["secure"].server_timing_headers_config[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                    = null
    cache_policies            = null
    custom_error_response     = null
    enabled                   = null
    notifications             = null
    ordered_cache_behavior    = null
    origin_access_controls    = null
    origin_group              = null
    origin_request_policies   = null
    real_time_metrics         = null
    response_headers_policies = null
    restrictions              = null
    tags                      = null
    viewer_certificate        = null
    vpc_origins               = null
    create                    = false
    budget                    = null
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
      var.cache_policies != null,
      var.create != null,
      var.custom_error_response != null,
      var.enabled != null,
      var.notifications != null,
      var.ordered_cache_behavior != null,
      var.origin_access_controls != null,
      var.origin_group != null,
      var.origin_request_policies != null,
      var.real_time_metrics != null,
      var.response_headers_policies != null,
      var.restrictions != null,
      var.tags != null,
      var.viewer_certificate != null,
      var.vpc_origins != null,
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
    notifications = {}
    cache_policies = {
      language = {
        default_ttl = 3600
        min_ttl     = 1
        parameters_in_cache_key_and_forwarded_to_origin = {
          cookies_config       = { cookie_behavior = "none" }
          headers_config       = { header_behavior = "whitelist", headers = { items = ["Accept-Language"] } }
          query_strings_config = { query_string_behavior = "none" }
        }
      }
    }
    default_root_object    = "index.html"
    origin_access_controls = { site = {} }
    origin_request_policies = {
      country = {
        cookies_config = { cookie_behavior = "none" }
        headers_config = {
          header_behavior = "whitelist"
          headers         = { items = ["CloudFront-Viewer-Country"] }
        }
        query_strings_config = { query_string_behavior = "all" }
      }
    }
    response_headers_policies = {
      secure = {
        security_headers_config = {
          strict_transport_security = {
            access_control_max_age_sec = 63072000
            include_subdomains         = true
            override                   = true
          }
        }
      }
    }
    vpc_origins = {
      internal = {
        vpc_origin_endpoint_config = {
          arn                    = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/internal/0123456789abcdef"
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = { items = ["TLSv1.2"], quantity = 1 }
        }
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_cloudfront_distribution.this[0].arn, null),
      output.domain_name == try(aws_cloudfront_distribution.this[0].domain_name, null),
      output.id == try(aws_cloudfront_distribution.this[0].id, null),
      output.bucket_policies == local.bucket_policies,
      output.cache_policy_ids == { for key, one in aws_cloudfront_cache_policy.this : key => one.id },
      output.hosted_zone_id == try(aws_cloudfront_distribution.this[0].hosted_zone_id, null),
      output.origin_access_control_ids == { for key, one in aws_cloudfront_origin_access_control.this : key => one.id },
      output.origin_request_policy_ids == { for key, one in aws_cloudfront_origin_request_policy.this : key => one.id },
      output.response_headers_policy_ids == { for key, one in aws_cloudfront_response_headers_policy.this : key => one.id },
      output.vpc_origin_ids == { for key, one in aws_cloudfront_vpc_origin.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
