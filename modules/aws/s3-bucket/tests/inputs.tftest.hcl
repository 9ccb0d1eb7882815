# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  bucket                             = "example-orders"
  noncurrent_version_expiration_days = 90
  budget                             = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create                                 = false
    abort_incomplete_multipart_upload_days = 1
    archive_tiers                          = { all = { tiering = [{ access_tier = "ARCHIVE_ACCESS", days = 125 }] } }
    encryption = {
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    intelligent_tiering_after_days = 0
    log_delivery_accounts          = ["123456789012"]
    log_delivery_services          = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    object_ownership               = "BucketOwnerEnforced"
    policy                         = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"NoOldTLS\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::example-orders\",\"arn:aws:s3:::example-orders/*\"],\"Condition\":{\"NumericLessThan\":{\"s3:TlsVersion\":\"1.2\"}}}]}"
    replication = {
      role = "arn:aws:iam::123456789012:role/replication"
      rule = [
        {
          id                        = "all"
          destination               = { bucket = "arn:aws:s3:::example-copy" }
          delete_marker_replication = { status = "Disabled" }
          filter                    = {}
        },
      ]
    }
    transition_default_minimum_object_size = "all_storage_classes_128K"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # abort_incomplete_multipart_upload_days must be at least 1, or null.
    abort_incomplete_multipart_upload_days = 0
    # archive_tiers.tiering.days must be 90 to 730, for DEEP_ARCHIVE_ACCESS 180 to 730.
    archive_tiers = { all = { tiering = [{ access_tier = "DEEP_ARCHIVE_ACCESS", days = 90 }] } }
    # A bucket name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.
    bucket = "?"
    # encryption.sse_algorithm must be AES256, aws:kms or aws:kms:dsse.
    encryption = merge({
      kms_master_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }, { sse_algorithm = "no-such-value" })
    # intelligent_tiering_after_days must be 0 or more, or null.
    intelligent_tiering_after_days = -1
    # An account id has twelve digits.
    log_delivery_accounts = ["1234"]
    # log_delivery_services are service principals and end in .amazonaws.com.
    log_delivery_services = ["logdelivery.elasticloadbalancing"]
    # Metrics called EntireBucket are the module's own; give the filter another name.
    metric_filters = { EntireBucket = {} }
    # noncurrent_version_expiration_days must be at least 1, or null.
    noncurrent_version_expiration_days = 0
    # object_ownership must be BucketOwnerEnforced, BucketOwnerPreferred or ObjectWriter.
    object_ownership = "no-such-value"
    # policy must be JSON with at least one Statement.
    policy = "{\"Version\": \"2012-10-17\"}"
    # A rule of replication with a filter needs delete_marker_replication.
    replication = { role = "arn:aws:iam::123456789012:role/replication", rule = [{ id = "all", destination = { bucket = "arn:aws:s3:::example-copy" }, filter = {} }] }
    # transition_default_minimum_object_size must be all_storage_classes_128K or varies_by_storage_class.
    transition_default_minimum_object_size = "no-such-value"
  }
  expect_failures = [var.abort_incomplete_multipart_upload_days, var.archive_tiers, var.bucket, var.encryption, var.intelligent_tiering_after_days, var.log_delivery_accounts, var.log_delivery_services, var.metric_filters, var.noncurrent_version_expiration_days, var.object_ownership, var.policy, var.replication, var.transition_default_minimum_object_size]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # A bucket name holds no two dots in a row, looks like no IP address, and neither begins with xn-- nor ends in -s3alias.
    bucket = "example..orders"
    # No two statements of policy have the same Sid.
    policy = "{\"Statement\": [{\"Sid\": \"Read\"}, {\"Sid\": \"Read\"}]}"
    # replication_time needs metrics in the same destination.
    replication = { role = "arn:aws:iam::123456789012:role/replication", rule = [{ id = "all", destination = { bucket = "arn:aws:s3:::example-copy", replication_time = { status = "Enabled", time = { minutes = 15 } } }, delete_marker_replication = { status = "Disabled" }, filter = {} }] }
  }
  expect_failures = [var.bucket, var.policy, var.replication]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Replication and object lock need versioning_enabled = true.
    replication = { role = "arn:aws:iam::123456789012:role/replication", rule = [{ id = "all", destination = { bucket = "arn:aws:s3:::example-copy" }, delete_marker_replication = { status = "Disabled" }, filter = {} }] }
  }
  expect_failures = [aws_s3_bucket.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Rules called abort-incomplete-uploads, expire-old-versions and intelligent-tiering are the module's own; give yours another id.
    lifecycle_rules = [{ id = "abort-incomplete-uploads", expiration = { days = 365 } }]
  }
  expect_failures = [aws_s3_bucket.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Say in log_delivery_accounts for whose accounts log_delivery_services may write.
    log_delivery_services = ["logdelivery.elasticloadbalancing.amazonaws.com"]
  }
  expect_failures = [aws_s3_bucket.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # An access list needs object_ownership BucketOwnerPreferred or ObjectWriter.
    acl = { acl = "private" }
  }
  expect_failures = [aws_s3_bucket.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # A bucket policy needs a statement - require TLS, give policy, encryption_enforced or log_delivery_services, or set policy_enabled = false.
    tls_required = false
  }
  expect_failures = [aws_s3_bucket_policy.this[0]]
}
