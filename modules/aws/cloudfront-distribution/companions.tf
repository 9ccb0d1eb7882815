locals {
  bucket_policies = length(aws_cloudfront_distribution.this[*].arn) == 0 ? null : {
    for one in var.origin : one.origin_id => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Sid       = "CloudFrontReads"
        Effect    = "Allow"
        Principal = { Service = "cloudfront.amazonaws.com" }
        Action    = "s3:GetObject"
        Resource  = "arn:${try(split(":", aws_cloudfront_distribution.this[0].arn)[1], "aws")}:s3:::${split(".s3.", one.domain_name)[0]}/*"
        Condition = { StringEquals = { "aws:SourceArn" = aws_cloudfront_distribution.this[0].arn } }
      }]
    }) if try(var.origin_access_controls[one.origin_id].origin_access_control_origin_type == "s3", false)
  }
}

# The less the cache looks at, the fewer calls reach the origin.
resource "aws_cloudfront_cache_policy" "this" {
  for_each = { for key, one in var.cache_policies : key => one if var.create }

  comment     = each.value.comment
  default_ttl = each.value.default_ttl
  max_ttl     = each.value.max_ttl
  min_ttl     = each.value.min_ttl
  name        = [for name in [replace("${local.scope}-${each.key}", "/[^A-Za-z0-9_-]/", "-")] : length(name) <= 128 ? name : "${substr(name, 0, 119)}-${substr(sha256(name), 0, 8)}"][0]

  parameters_in_cache_key_and_forwarded_to_origin {
    enable_accept_encoding_brotli = each.value.parameters_in_cache_key_and_forwarded_to_origin.enable_accept_encoding_brotli
    enable_accept_encoding_gzip   = each.value.parameters_in_cache_key_and_forwarded_to_origin.enable_accept_encoding_gzip
    cookies_config {
      cookie_behavior = each.value.parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookie_behavior
      dynamic "cookies" {
        for_each = each.value.parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookies == null ? [] : [each.value.parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookies]
        content { items = cookies.value.items }
      }
    }

    headers_config {
      header_behavior = each.value.parameters_in_cache_key_and_forwarded_to_origin.headers_config.header_behavior
      dynamic "headers" {
        for_each = each.value.parameters_in_cache_key_and_forwarded_to_origin.headers_config.headers == null ? [] : [each.value.parameters_in_cache_key_and_forwarded_to_origin.headers_config.headers]
        content { items = headers.value.items }
      }
    }

    query_strings_config {
      query_string_behavior = each.value.parameters_in_cache_key_and_forwarded_to_origin.query_strings_config.query_string_behavior
      dynamic "query_strings" {
        for_each = each.value.parameters_in_cache_key_and_forwarded_to_origin.query_strings_config.query_strings == null ? [] : [each.value.parameters_in_cache_key_and_forwarded_to_origin.query_strings_config.query_strings]
        content { items = query_strings.value.items }
      }
    }
  }
}

# A public bucket can be read past the cache, at a higher price for transfer; this one proves to the bucket that CloudFront asks.
resource "aws_cloudfront_origin_access_control" "this" {
  for_each = { for key, one in var.origin_access_controls : key => one if var.create }

  name                              = [for name in ["${local.scope}-${each.key}"] : length(name) <= 64 ? name : "${substr(name, 0, 55)}-${substr(sha256(name), 0, 8)}"][0]
  origin_access_control_origin_type = each.value.origin_access_control_origin_type
  signing_behavior                  = each.value.signing_behavior
  signing_protocol                  = each.value.signing_protocol
}

# What the origin needs, and the cache need not look at.
resource "aws_cloudfront_origin_request_policy" "this" {
  for_each = { for key, one in var.origin_request_policies : key => one if var.create }

  comment = each.value.comment
  name    = [for name in [replace("${local.scope}-${each.key}", "/[^A-Za-z0-9_-]/", "-")] : length(name) <= 128 ? name : "${substr(name, 0, 119)}-${substr(sha256(name), 0, 8)}"][0]

  cookies_config {
    cookie_behavior = each.value.cookies_config.cookie_behavior
    dynamic "cookies" {
      for_each = each.value.cookies_config.cookies == null ? [] : [each.value.cookies_config.cookies]
      content { items = cookies.value.items }
    }
  }

  headers_config {
    header_behavior = each.value.headers_config.header_behavior
    dynamic "headers" {
      for_each = each.value.headers_config.headers == null ? [] : [each.value.headers_config.headers]
      content { items = headers.value.items }
    }
  }

  query_strings_config {
    query_string_behavior = each.value.query_strings_config.query_string_behavior
    dynamic "query_strings" {
      for_each = each.value.query_strings_config.query_strings == null ? [] : [each.value.query_strings_config.query_strings]
      content { items = query_strings.value.items }
    }
  }
}

# Hit rate, latency and errors by status are billed on top.
resource "aws_cloudfront_monitoring_subscription" "this" {
  count = var.create && var.real_time_metrics ? 1 : 0

  distribution_id = aws_cloudfront_distribution.this[0].id

  monitoring_subscription {
    realtime_metrics_subscription_config { realtime_metrics_subscription_status = "Enabled" }
  }
}

# Headers for security and for other origins, without a function that is billed by call.
resource "aws_cloudfront_response_headers_policy" "this" {
  for_each = { for key, one in var.response_headers_policies : key => one if var.create }

  comment = each.value.comment
  name    = [for name in [replace("${local.scope}-${each.key}", "/[^A-Za-z0-9_-]/", "-")] : length(name) <= 128 ? name : "${substr(name, 0, 119)}-${substr(sha256(name), 0, 8)}"][0]

  dynamic "cors_config" {
    for_each = each.value.cors_config == null ? [] : [each.value.cors_config]
    content {
      access_control_allow_credentials = cors_config.value.access_control_allow_credentials
      access_control_max_age_sec       = cors_config.value.access_control_max_age_sec
      origin_override                  = cors_config.value.origin_override
      access_control_allow_headers { items = cors_config.value.access_control_allow_headers.items }

      access_control_allow_methods { items = cors_config.value.access_control_allow_methods.items }

      access_control_allow_origins { items = cors_config.value.access_control_allow_origins.items }

      dynamic "access_control_expose_headers" {
        for_each = cors_config.value.access_control_expose_headers == null ? [] : [cors_config.value.access_control_expose_headers]
        content { items = access_control_expose_headers.value.items }
      }
    }
  }
  dynamic "custom_headers_config" {
    for_each = each.value.custom_headers_config == null ? [] : [each.value.custom_headers_config]
    content {
      dynamic "items" {
        for_each = custom_headers_config.value.items
        content {
          header   = items.value.header
          override = items.value.override
          value    = items.value.value
        }
      }
    }
  }
  dynamic "remove_headers_config" {
    for_each = each.value.remove_headers_config == null ? [] : [each.value.remove_headers_config]
    content {
      dynamic "items" {
        for_each = remove_headers_config.value.items
        content { header = items.value.header }
      }
    }
  }
  dynamic "security_headers_config" {
    for_each = each.value.security_headers_config == null ? [] : [each.value.security_headers_config]
    content {
      dynamic "content_security_policy" {
        for_each = security_headers_config.value.content_security_policy == null ? [] : [security_headers_config.value.content_security_policy]
        content {
          content_security_policy = content_security_policy.value.content_security_policy
          override                = content_security_policy.value.override
        }
      }
      dynamic "content_type_options" {
        for_each = security_headers_config.value.content_type_options == null ? [] : [security_headers_config.value.content_type_options]
        content { override = content_type_options.value.override }
      }
      dynamic "frame_options" {
        for_each = security_headers_config.value.frame_options == null ? [] : [security_headers_config.value.frame_options]
        content {
          frame_option = frame_options.value.frame_option
          override     = frame_options.value.override
        }
      }
      dynamic "referrer_policy" {
        for_each = security_headers_config.value.referrer_policy == null ? [] : [security_headers_config.value.referrer_policy]
        content {
          override        = referrer_policy.value.override
          referrer_policy = referrer_policy.value.referrer_policy
        }
      }
      dynamic "strict_transport_security" {
        for_each = security_headers_config.value.strict_transport_security == null ? [] : [security_headers_config.value.strict_transport_security]
        content {
          access_control_max_age_sec = strict_transport_security.value.access_control_max_age_sec
          include_subdomains         = strict_transport_security.value.include_subdomains
          override                   = strict_transport_security.value.override
          preload                    = strict_transport_security.value.preload
        }
      }
      dynamic "xss_protection" {
        for_each = security_headers_config.value.xss_protection == null ? [] : [security_headers_config.value.xss_protection]
        content {
          mode_block = xss_protection.value.mode_block
          override   = xss_protection.value.override
          protection = xss_protection.value.protection
          report_uri = xss_protection.value.report_uri
        }
      }
    }
  }
  dynamic "server_timing_headers_config" {
    for_each = each.value.server_timing_headers_config == null ? [] : [each.value.server_timing_headers_config]
    content {
      enabled       = server_timing_headers_config.value.enabled
      sampling_rate = server_timing_headers_config.value.sampling_rate
    }
  }
}

# A load balancer without an address of its own is billed for none, and nobody gets past the cache.
resource "aws_cloudfront_vpc_origin" "this" {
  for_each = { for key, one in var.vpc_origins : key => one if var.create }

  dynamic "vpc_origin_endpoint_config" {
    for_each = each.value.vpc_origin_endpoint_config == null ? [] : [each.value.vpc_origin_endpoint_config]
    content {
      arn                    = vpc_origin_endpoint_config.value.arn
      http_port              = vpc_origin_endpoint_config.value.http_port
      https_port             = vpc_origin_endpoint_config.value.https_port
      name                   = coalesce(vpc_origin_endpoint_config.value.name, substr("${local.scope}-${each.key}", 0, 64))
      origin_protocol_policy = vpc_origin_endpoint_config.value.origin_protocol_policy
      dynamic "origin_ssl_protocols" {
        for_each = vpc_origin_endpoint_config.value.origin_ssl_protocols == null ? [] : [vpc_origin_endpoint_config.value.origin_ssl_protocols]
        content {
          items    = origin_ssl_protocols.value.items
          quantity = origin_ssl_protocols.value.quantity
        }
      }
    }
  }

  tags = local.tags
}
