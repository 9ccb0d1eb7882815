locals {
  algorithm          = coalesce(var.encryption.sse_algorithm, var.encryption.kms_master_key_id == null ? "AES256" : "aws:kms")
  callers_statements = flatten([try(jsondecode(var.policy).Statement, [])])
  denied = [
    for one in [
      { Sid = "NoKeysOfCallers", Condition = { Null = { "s3:x-amz-server-side-encryption-customer-algorithm" = "false" } } },
      { Sid = "NoOtherEncryption", Condition = { Null = { "s3:x-amz-server-side-encryption" = "false" }, StringNotEquals = { "s3:x-amz-server-side-encryption" = local.algorithm } } },
      { Sid = "NoOtherKey", Condition = { Null = { "s3:x-amz-server-side-encryption-aws-kms-key-id" = "false" }, StringNotEquals = { "s3:x-amz-server-side-encryption-aws-kms-key-id" = var.encryption.kms_master_key_id } } },
      { Sid = "OnlyOverTLS", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ] : one if one.Sid == "OnlyOverTLS" ? var.tls_required : var.encryption_enforced && (one.Sid != "NoOtherKey" || try(startswith(var.encryption.kms_master_key_id, "arn:"), false))
  ]
  log_services = [for service in var.log_delivery_services : service if service != "logdelivery.elasticloadbalancing.amazonaws.com"]
  own_statements = concat(
    [
      for one in local.denied :
      merge(one, { Effect = "Deny", Principal = "*", Action = one.Sid == "OnlyOverTLS" ? "s3:*" : "s3:PutObject", Resource = [try(aws_s3_bucket.this[0].arn, null), "${try(aws_s3_bucket.this[0].arn, "")}/*"] })
    ],
    [
      for one in [
        { Sid = "LogDelivery", Action = ["s3:PutObject"], Resource = "${try(aws_s3_bucket.this[0].arn, "")}/*" },
        { Sid = "LogDeliveryLooksAtTheBucket", Action = ["s3:GetBucketAcl", "s3:ListBucket"], Resource = try(aws_s3_bucket.this[0].arn, null) },
      ] :
      merge(one, { Effect = "Allow", Principal = { Service = local.log_services }, Condition = { StringEquals = { "aws:SourceAccount" = var.log_delivery_accounts } } }) if length(local.log_services) > 0
    ],
    # Application load balancers do not say for which account they write, but each account has a folder of its own.
    [
      for service in var.log_delivery_services : {
        Sid       = "LogDeliveryOfLoadBalancers"
        Effect    = "Allow"
        Principal = { Service = service }
        Action    = "s3:PutObject"
        Resource  = flatten([for account in sort(var.log_delivery_accounts) : [for path in ["", "/*"] : "${try(aws_s3_bucket.this[0].arn, "")}${path}/AWSLogs/${account}/*"]])
      } if service == "logdelivery.elasticloadbalancing.amazonaws.com"
    ],
  )
  policy_statements = concat(
    [for one in local.own_statements : merge(one, { Sid = contains([for given in local.callers_statements : try(given.Sid, "")], one.Sid) ? "${one.Sid}${substr(sha256(var.policy), 0, 8)}" : one.Sid })],
    local.callers_statements,
  )
}

# Transfer acceleration is billed per GB on top.
resource "aws_s3_bucket_accelerate_configuration" "this" {
  count = var.create && var.transfer_acceleration ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  status = "Enabled"
}

# Some older writers of logs still ask for an access list.
resource "aws_s3_bucket_acl" "this" {
  count = var.create && var.acl != null ? 1 : 0

  acl    = var.acl.acl
  bucket = aws_s3_bucket.this[0].id

  dynamic "access_control_policy" {
    for_each = var.acl.access_control_policy == null ? [] : [var.acl.access_control_policy]
    content {
      dynamic "grant" {
        for_each = access_control_policy.value.grant
        content {
          permission = grant.value.permission
          dynamic "grantee" {
            for_each = grant.value.grantee == null ? [] : [grant.value.grantee]
            content {
              email_address = grantee.value.email_address
              id            = grantee.value.id
              type          = grantee.value.type
              uri           = grantee.value.uri
            }
          }
        }
      }
      owner {
        display_name = access_control_policy.value.owner.display_name
        id           = access_control_policy.value.owner.id
      }
    }
  }

  depends_on = [aws_s3_bucket_ownership_controls.this, aws_s3_bucket_public_access_block.this]
}

# Storage class analysis, billed per million objects, says when objects grow cold.
resource "aws_s3_bucket_analytics_configuration" "this" {
  for_each = { for key, one in var.analytics : key => one if var.create }

  bucket = aws_s3_bucket.this[0].id
  name   = each.key

  dynamic "filter" {
    for_each = each.value.filter == null ? [] : [each.value.filter]
    content {
      prefix = filter.value.prefix
      tags   = filter.value.tags
    }
  }
  dynamic "storage_class_analysis" {
    for_each = each.value.storage_class_analysis == null ? [] : [each.value.storage_class_analysis]
    content {
      data_export {
        output_schema_version = storage_class_analysis.value.data_export.output_schema_version
        destination {
          s3_bucket_destination {
            bucket_account_id = storage_class_analysis.value.data_export.destination.s3_bucket_destination.bucket_account_id
            bucket_arn        = storage_class_analysis.value.data_export.destination.s3_bucket_destination.bucket_arn
            format            = storage_class_analysis.value.data_export.destination.s3_bucket_destination.format
            prefix            = storage_class_analysis.value.data_export.destination.s3_bucket_destination.prefix
          }
        }
      }
    }
  }
}

# Intelligent-Tiering archives what nobody reads only when it is told to.
resource "aws_s3_bucket_intelligent_tiering_configuration" "this" {
  for_each = { for key, one in var.archive_tiers : key => one if var.create }

  bucket = aws_s3_bucket.this[0].id
  name   = each.key
  status = each.value.status

  dynamic "filter" {
    for_each = each.value.filter == null ? [] : [each.value.filter]
    content {
      prefix = filter.value.prefix
      tags   = filter.value.tags
    }
  }
  dynamic "tiering" {
    for_each = each.value.tiering
    content {
      access_tier = tiering.value.access_tier
      days        = tiering.value.days
    }
  }
}

# Browsers ask before they read from another origin.
resource "aws_s3_bucket_cors_configuration" "this" {
  count = var.create && length(var.cors_rules) > 0 ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  dynamic "cors_rule" {
    for_each = var.cors_rules
    content {
      allowed_headers = cors_rule.value.allowed_headers
      allowed_methods = cors_rule.value.allowed_methods
      allowed_origins = cors_rule.value.allowed_origins
      expose_headers  = cors_rule.value.expose_headers
      id              = cors_rule.value.id
      max_age_seconds = cors_rule.value.max_age_seconds
    }
  }
}

# With a KMS key, the bucket key saves nearly all of the KMS requests that would be billed.
resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  count = var.create ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  rule {
    bucket_key_enabled = var.encryption.kms_master_key_id == null && var.encryption.sse_algorithm == null ? null : var.encryption.bucket_key_enabled
    apply_server_side_encryption_by_default {
      kms_master_key_id = var.encryption.kms_master_key_id
      sse_algorithm     = local.algorithm
    }
  }
}

# S3 may call a function only when that allows it.
resource "aws_lambda_permission" "this" {
  for_each = { for key, one in { for number, one in try(var.event_notifications.lambda_function, []) : number => one if var.function_permissions } : key => one if var.create }

  action         = "lambda:InvokeFunction"
  function_name  = each.value.lambda_function_arn
  principal      = "s3.amazonaws.com"
  source_account = try(split(":", each.value.lambda_function_arn)[4], null)
  source_arn     = aws_s3_bucket.this[0].arn
}

# Lists of objects, billed per million, say what fills the bucket.
resource "aws_s3_bucket_inventory" "this" {
  for_each = { for key, one in var.inventories : key => one if var.create }

  bucket                   = aws_s3_bucket.this[0].id
  enabled                  = each.value.enabled
  included_object_versions = each.value.included_object_versions
  name                     = each.key
  optional_fields          = each.value.optional_fields

  destination {
    bucket {
      account_id = each.value.destination.bucket.account_id
      bucket_arn = each.value.destination.bucket.bucket_arn
      format     = each.value.destination.bucket.format
      prefix     = each.value.destination.bucket.prefix
      dynamic "encryption" {
        for_each = each.value.destination.bucket.encryption == null ? [] : [each.value.destination.bucket.encryption]
        content {
          dynamic "sse_kms" {
            for_each = encryption.value.sse_kms == null ? [] : [encryption.value.sse_kms]
            content { key_id = sse_kms.value.key_id }
          }
          dynamic "sse_s3" {
            for_each = encryption.value.sse_s3 == null ? [] : [encryption.value.sse_s3]
            content {}
          }
        }
      }
    }
  }

  dynamic "filter" {
    for_each = each.value.filter == null ? [] : [each.value.filter]
    content { prefix = filter.value.prefix }
  }
  schedule { frequency = each.value.schedule.frequency }
}

# Uploads that were never finished, and versions that nobody needs, are stored and billed until somebody removes them.
resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count = var.create && (var.abort_incomplete_multipart_upload_days != null || var.noncurrent_version_expiration_days != null || var.intelligent_tiering_after_days != null || length(var.lifecycle_rules) > 0) ? 1 : 0

  bucket                                 = aws_s3_bucket.this[0].id
  transition_default_minimum_object_size = var.transition_default_minimum_object_size

  dynamic "rule" {
    for_each = var.abort_incomplete_multipart_upload_days == null ? [] : [var.abort_incomplete_multipart_upload_days]
    content {
      id     = "abort-incomplete-uploads"
      status = "Enabled"
      abort_incomplete_multipart_upload { days_after_initiation = rule.value }

      filter {}
    }
  }
  dynamic "rule" {
    for_each = var.noncurrent_version_expiration_days == null ? [] : [var.noncurrent_version_expiration_days]
    content {
      id     = "expire-old-versions"
      status = "Enabled"
      filter {}

      noncurrent_version_expiration { noncurrent_days = rule.value }
    }
  }
  dynamic "rule" {
    for_each = var.intelligent_tiering_after_days == null ? [] : [var.intelligent_tiering_after_days]
    content {
      id     = "intelligent-tiering"
      status = "Enabled"
      filter {}

      transition {
        days          = rule.value
        storage_class = "INTELLIGENT_TIERING"
      }
    }
  }
  dynamic "rule" {
    for_each = var.lifecycle_rules
    content {
      id     = rule.value.id
      status = rule.value.status
      dynamic "abort_incomplete_multipart_upload" {
        for_each = rule.value.abort_incomplete_multipart_upload == null ? [] : [rule.value.abort_incomplete_multipart_upload]
        content { days_after_initiation = abort_incomplete_multipart_upload.value.days_after_initiation }
      }
      dynamic "expiration" {
        for_each = rule.value.expiration == null ? [] : [rule.value.expiration]
        content {
          date                         = expiration.value.date
          days                         = expiration.value.days
          expired_object_delete_marker = expiration.value.expired_object_delete_marker
        }
      }
      dynamic "filter" {
        for_each = rule.value.filter == null ? [] : [rule.value.filter]
        content {
          object_size_greater_than = filter.value.object_size_greater_than
          object_size_less_than    = filter.value.object_size_less_than
          prefix                   = filter.value.prefix
          dynamic "and" {
            for_each = filter.value.and == null ? [] : [filter.value.and]
            content {
              object_size_greater_than = and.value.object_size_greater_than
              object_size_less_than    = and.value.object_size_less_than
              prefix                   = and.value.prefix
              tags                     = and.value.tags
            }
          }
          dynamic "tag" {
            for_each = filter.value.tag == null ? [] : [filter.value.tag]
            content {
              key   = tag.value.key
              value = tag.value.value
            }
          }
        }
      }
      dynamic "noncurrent_version_expiration" {
        for_each = rule.value.noncurrent_version_expiration == null ? [] : [rule.value.noncurrent_version_expiration]
        content {
          newer_noncurrent_versions = noncurrent_version_expiration.value.newer_noncurrent_versions
          noncurrent_days           = noncurrent_version_expiration.value.noncurrent_days
        }
      }
      dynamic "noncurrent_version_transition" {
        for_each = rule.value.noncurrent_version_transition
        content {
          newer_noncurrent_versions = noncurrent_version_transition.value.newer_noncurrent_versions
          noncurrent_days           = noncurrent_version_transition.value.noncurrent_days
          storage_class             = noncurrent_version_transition.value.storage_class
        }
      }
      dynamic "transition" {
        for_each = rule.value.transition
        content {
          date          = transition.value.date
          days          = transition.value.days
          storage_class = transition.value.storage_class
        }
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

# Access logs tell who downloads; they are stored and billed in the target bucket, so let them expire there.
resource "aws_s3_bucket_logging" "this" {
  count = var.create && var.logging != null ? 1 : 0

  bucket        = aws_s3_bucket.this[0].id
  target_bucket = var.logging.target_bucket
  target_prefix = coalesce(var.logging.target_prefix, "${var.bucket}/")

  dynamic "target_grant" {
    for_each = var.logging.target_grant
    content {
      permission = target_grant.value.permission
      grantee {
        email_address = target_grant.value.grantee.email_address
        id            = target_grant.value.grantee.id
        type          = target_grant.value.grantee.type
        uri           = target_grant.value.grantee.uri
      }
    }
  }
  dynamic "target_object_key_format" {
    for_each = var.logging.target_object_key_format == null ? [] : [var.logging.target_object_key_format]
    content {
      dynamic "partitioned_prefix" {
        for_each = target_object_key_format.value.partitioned_prefix == null ? [] : [target_object_key_format.value.partitioned_prefix]
        content { partition_date_source = partitioned_prefix.value.partition_date_source }
      }
      dynamic "simple_prefix" {
        for_each = target_object_key_format.value.simple_prefix == null ? [] : [target_object_key_format.value.simple_prefix]
        content {}
      }
    }
  }
}

# Request metrics of a part of the bucket, billed like custom metrics.
resource "aws_s3_bucket_metric" "filtered" {
  for_each = { for key, one in var.metric_filters : key => one if var.create }

  bucket = aws_s3_bucket.this[0].id
  name   = each.key

  dynamic "filter" {
    for_each = each.value.filter == null ? [] : [each.value.filter]
    content {
      access_point = filter.value.access_point
      prefix       = filter.value.prefix
      tags         = filter.value.tags
    }
  }
}

# Request metrics are billed like custom metrics, so they come only with an alarm that needs them, or when asked for.
resource "aws_s3_bucket_metric" "this" {
  count = var.create && (var.request_metrics || anytrue([for key in ["downloaded", "requests"] : try(var.alarms[key].enabled && var.alarms[key].threshold != null, false)])) ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  name   = "EntireBucket"
}

# Functions, queues and topics hear of new objects; each message is billed by them.
resource "aws_s3_bucket_notification" "this" {
  count = var.create && var.event_notifications != null ? 1 : 0

  bucket      = aws_s3_bucket.this[0].id
  eventbridge = var.event_notifications.eventbridge

  dynamic "lambda_function" {
    for_each = var.event_notifications.lambda_function
    content {
      events              = lambda_function.value.events
      filter_prefix       = lambda_function.value.filter_prefix
      filter_suffix       = lambda_function.value.filter_suffix
      id                  = lambda_function.value.id
      lambda_function_arn = lambda_function.value.lambda_function_arn
    }
  }
  dynamic "queue" {
    for_each = var.event_notifications.queue
    content {
      events        = queue.value.events
      filter_prefix = queue.value.filter_prefix
      filter_suffix = queue.value.filter_suffix
      id            = queue.value.id
      queue_arn     = queue.value.queue_arn
    }
  }
  dynamic "topic" {
    for_each = var.event_notifications.topic
    content {
      events        = topic.value.events
      filter_prefix = topic.value.filter_prefix
      filter_suffix = topic.value.filter_suffix
      id            = topic.value.id
      topic_arn     = topic.value.topic_arn
    }
  }

  depends_on = [aws_lambda_permission.this]
}

# A default retention keeps new objects, and their price, for a fixed time.
resource "aws_s3_bucket_object_lock_configuration" "this" {
  count = var.create && var.object_lock_configuration != null ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  dynamic "rule" {
    for_each = var.object_lock_configuration.rule == null ? [] : [var.object_lock_configuration.rule]
    content {
      default_retention {
        days  = rule.value.default_retention.days
        mode  = rule.value.default_retention.mode
        years = rule.value.default_retention.years
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

# Objects belong to the bucket's owner, who pays for them; access lists are out of use.
resource "aws_s3_bucket_ownership_controls" "this" {
  count = var.create && var.object_ownership != null ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  rule { object_ownership = var.object_ownership }
}

# Requests without TLS are refused; services may write logs where they are allowed to.
resource "aws_s3_bucket_policy" "this" {
  count = var.create && var.policy_enabled ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.policy_statements })

  depends_on = [aws_s3_bucket_public_access_block.this]

  lifecycle {
    precondition {
      condition     = var.tls_required || var.encryption_enforced || length(var.log_delivery_services) > 0 || var.policy != null
      error_message = "A bucket policy needs a statement - require TLS, give policy, encryption_enforced or log_delivery_services, or set policy_enabled = false."
    }
  }
}

# Public objects can be downloaded at the owner's cost.
resource "aws_s3_bucket_public_access_block" "this" {
  count = var.create && var.public_access_block != null ? 1 : 0

  block_public_acls       = var.public_access_block.block_public_acls
  block_public_policy     = var.public_access_block.block_public_policy
  bucket                  = aws_s3_bucket.this[0].id
  ignore_public_acls      = var.public_access_block.ignore_public_acls
  restrict_public_buckets = var.public_access_block.restrict_public_buckets
}

# Copies in another bucket are stored and billed there, and their transfer too.
resource "aws_s3_bucket_replication_configuration" "this" {
  count = var.create && var.replication != null ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  role   = var.replication.role

  dynamic "rule" {
    for_each = var.replication.rule
    content {
      id       = rule.value.id
      priority = rule.value.priority
      status   = rule.value.status
      dynamic "delete_marker_replication" {
        for_each = rule.value.delete_marker_replication == null ? [] : [rule.value.delete_marker_replication]
        content { status = delete_marker_replication.value.status }
      }
      destination {
        account       = rule.value.destination.account
        bucket        = rule.value.destination.bucket
        storage_class = rule.value.destination.storage_class
        dynamic "access_control_translation" {
          for_each = rule.value.destination.access_control_translation == null ? [] : [rule.value.destination.access_control_translation]
          content { owner = access_control_translation.value.owner }
        }
        dynamic "encryption_configuration" {
          for_each = rule.value.destination.encryption_configuration == null ? [] : [rule.value.destination.encryption_configuration]
          content { replica_kms_key_id = encryption_configuration.value.replica_kms_key_id }
        }
        dynamic "metrics" {
          for_each = rule.value.destination.metrics == null ? [] : [rule.value.destination.metrics]
          content {
            status = metrics.value.status
            dynamic "event_threshold" {
              for_each = metrics.value.event_threshold == null ? [] : [metrics.value.event_threshold]
              content { minutes = event_threshold.value.minutes }
            }
          }
        }
        dynamic "replication_time" {
          for_each = rule.value.destination.replication_time == null ? [] : [rule.value.destination.replication_time]
          content {
            status = replication_time.value.status
            time { minutes = replication_time.value.time.minutes }
          }
        }
      }

      dynamic "existing_object_replication" {
        for_each = rule.value.existing_object_replication == null ? [] : [rule.value.existing_object_replication]
        content { status = existing_object_replication.value.status }
      }
      dynamic "filter" {
        for_each = rule.value.filter == null ? [] : [rule.value.filter]
        content {
          prefix = filter.value.prefix
          dynamic "and" {
            for_each = filter.value.and == null ? [] : [filter.value.and]
            content {
              prefix = and.value.prefix
              tags   = and.value.tags
            }
          }
          dynamic "tag" {
            for_each = filter.value.tag == null ? [] : [filter.value.tag]
            content {
              key   = tag.value.key
              value = tag.value.value
            }
          }
        }
      }
      dynamic "source_selection_criteria" {
        for_each = rule.value.source_selection_criteria == null ? [] : [rule.value.source_selection_criteria]
        content {
          dynamic "replica_modifications" {
            for_each = source_selection_criteria.value.replica_modifications == null ? [] : [source_selection_criteria.value.replica_modifications]
            content { status = replica_modifications.value.status }
          }
          dynamic "sse_kms_encrypted_objects" {
            for_each = source_selection_criteria.value.sse_kms_encrypted_objects == null ? [] : [source_selection_criteria.value.sse_kms_encrypted_objects]
            content { status = sse_kms_encrypted_objects.value.status }
          }
        }
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

# With requester pays, downloads are on the bill of whoever downloads.
resource "aws_s3_bucket_request_payment_configuration" "this" {
  count = var.create && var.requester_pays ? 1 : 0

  bucket = aws_s3_bucket.this[0].id
  payer  = "Requester"
}

# Versions protect from mistakes; each one is stored and billed, so say after how many days old ones expire.
resource "aws_s3_bucket_versioning" "this" {
  count = var.create && var.versioning_enabled ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  versioning_configuration { status = "Enabled" }
}

# A bucket can serve a website by itself.
resource "aws_s3_bucket_website_configuration" "this" {
  count = var.create && var.website != null ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  dynamic "error_document" {
    for_each = var.website.error_document == null ? [] : [var.website.error_document]
    content { key = error_document.value.key }
  }
  dynamic "index_document" {
    for_each = var.website.index_document == null ? [] : [var.website.index_document]
    content { suffix = index_document.value.suffix }
  }
  dynamic "redirect_all_requests_to" {
    for_each = var.website.redirect_all_requests_to == null ? [] : [var.website.redirect_all_requests_to]
    content {
      host_name = redirect_all_requests_to.value.host_name
      protocol  = redirect_all_requests_to.value.protocol
    }
  }
  dynamic "routing_rule" {
    for_each = var.website.routing_rule
    content {
      dynamic "condition" {
        for_each = routing_rule.value.condition == null ? [] : [routing_rule.value.condition]
        content {
          http_error_code_returned_equals = condition.value.http_error_code_returned_equals
          key_prefix_equals               = condition.value.key_prefix_equals
        }
      }
      redirect {
        host_name               = routing_rule.value.redirect.host_name
        http_redirect_code      = routing_rule.value.redirect.http_redirect_code
        protocol                = routing_rule.value.redirect.protocol
        replace_key_prefix_with = routing_rule.value.redirect.replace_key_prefix_with
        replace_key_with        = routing_rule.value.redirect.replace_key_with
      }
    }
  }
}
