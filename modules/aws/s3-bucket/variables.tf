# Name and place

variable "bucket" {
  description = "Name of the bucket, unique in all of AWS."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "A bucket name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit."
  }
  validation {
    condition     = !strcontains(var.bucket, "..") && !can(regex("^[0-9]+(\\.[0-9]+){3}$", var.bucket)) && !startswith(var.bucket, "xn--") && !endswith(var.bucket, "-s3alias")
    error_message = "A bucket name holds no two dots in a row, looks like no IP address, and neither begins with xn-- nor ends in -s3alias."
  }
}

# Size and cost

variable "requester_pays" {
  description = "Let requesters pay for requests and downloads; they must then be known to AWS."
  type        = bool
  default     = false
  nullable    = false
}

variable "transition_default_minimum_object_size" {
  description = "Smallest objects that move, `all_storage_classes_128K` or `varies_by_storage_class`. Moving small objects can cost more than it saves."
  type        = string
  default     = null
  validation {
    condition     = var.transition_default_minimum_object_size == null || contains(["all_storage_classes_128K", "varies_by_storage_class"], coalesce(var.transition_default_minimum_object_size, "all_storage_classes_128K"))
    error_message = "transition_default_minimum_object_size must be all_storage_classes_128K or varies_by_storage_class."
  }
}

# Storage

variable "abort_incomplete_multipart_upload_days" {
  description = "Days after which an unfinished multipart upload is removed; until then its parts are billed. Null keeps them."
  type        = number
  default     = 7
  validation {
    condition     = try(var.abort_incomplete_multipart_upload_days >= 1, var.abort_incomplete_multipart_upload_days == null)
    error_message = "abort_incomplete_multipart_upload_days must be at least 1, or null."
  }
}

variable "analytics" {
  description = "Storage class analyses by name."
  type = map(object({
    filter = optional(object({ prefix = optional(string), tags = optional(map(string)) }))
    storage_class_analysis = optional(object({
      data_export = object({
        destination = object({
          s3_bucket_destination = object({ bucket_arn = string, bucket_account_id = optional(string), format = optional(string), prefix = optional(string) })
        })
        output_schema_version = optional(string)
      })
    }))
  }))
  default  = {}
  nullable = false
}

variable "archive_tiers" {
  description = "Archive tiers of Intelligent-Tiering by name. Objects in them must be restored before they can be read."
  type = map(object({
    tiering = list(object({ access_tier = string, days = number }))
    filter  = optional(object({ prefix = optional(string), tags = optional(map(string)) }))
    status  = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = try(alltrue(flatten([for one in values(var.archive_tiers) : [for tier in one.tiering : tier.days >= (tier.access_tier == "DEEP_ARCHIVE_ACCESS" ? 180 : 90) && tier.days <= 730]])), true)
    error_message = "archive_tiers.tiering.days must be 90 to 730, for DEEP_ARCHIVE_ACCESS 180 to 730."
  }
}

variable "intelligent_tiering_after_days" {
  description = "Days after which objects move to Intelligent-Tiering, which finds the cheapest access tier by itself and bills a small fee per object. 0 moves them at once."
  type        = number
  default     = null
  validation {
    condition     = try(var.intelligent_tiering_after_days >= 0, var.intelligent_tiering_after_days == null)
    error_message = "intelligent_tiering_after_days must be 0 or more, or null."
  }
}

variable "inventories" {
  description = "Inventories by name."
  type = map(object({
    destination = object({
      bucket = object({
        bucket_arn = string
        format     = string
        account_id = optional(string)
        encryption = optional(object({ sse_kms = optional(object({ key_id = string })), sse_s3 = optional(object({})) }))
        prefix     = optional(string)
      })
    })
    schedule                 = object({ frequency = string })
    enabled                  = optional(bool)
    filter                   = optional(object({ prefix = optional(string) }))
    included_object_versions = optional(string, "Current")
    optional_fields          = optional(set(string))
  }))
  default  = {}
  nullable = false
}

variable "lifecycle_rules" {
  description = "Further lifecycle rules, by which objects move to cheaper storage classes or expire. Every move is billed per object. `rule.filter`: An empty one takes all objects."
  type = list(object({
    id                                = string
    abort_incomplete_multipart_upload = optional(object({ days_after_initiation = optional(number) }))
    expiration                        = optional(object({ date = optional(string), days = optional(number), expired_object_delete_marker = optional(bool) }))
    filter = optional(object({
      and = optional(object({
        object_size_greater_than = optional(number)
        object_size_less_than    = optional(number)
        prefix                   = optional(string)
        tags                     = optional(map(string))
      }))
      object_size_greater_than = optional(number)
      object_size_less_than    = optional(number)
      prefix                   = optional(string)
      tag                      = optional(object({ key = string, value = string }))
    }), {})
    noncurrent_version_expiration = optional(object({ noncurrent_days = number, newer_noncurrent_versions = optional(number) }))
    noncurrent_version_transition = optional(list(object({ noncurrent_days = number, storage_class = string, newer_noncurrent_versions = optional(number) })), [])
    status                        = optional(string, "Enabled")
    transition                    = optional(list(object({ storage_class = string, date = optional(string), days = optional(number) })), [])
  }))
  default  = []
  nullable = false
}

variable "noncurrent_version_expiration_days" {
  description = "Days after which a version that is no longer current is removed. Null, unless you say otherwise, keeps them all, each billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.noncurrent_version_expiration_days >= 1, var.noncurrent_version_expiration_days == null)
    error_message = "noncurrent_version_expiration_days must be at least 1, or null."
  }
}

variable "object_lock_configuration" {
  description = "Default retention of new objects. It enables object lock where `object_lock_enabled` did not, of a bucket that exists already too, and nobody can disable it again."
  type = object({
    rule = optional(object({ default_retention = object({ days = optional(number), mode = optional(string), years = optional(number) }) }))
  })
  default = null
}

variable "object_lock_enabled" {
  description = "Enable object lock at creation; a bucket that exists already would be replaced, so give `object_lock_configuration` alone for it. Locked objects cannot be deleted, and are billed, until their retention ends."
  type        = bool
  default     = null
}

variable "object_ownership" {
  description = "Who owns new objects, `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`; null leaves it alone. Only the last two allow `acl`."
  type        = string
  default     = "BucketOwnerEnforced"
  validation {
    condition     = var.object_ownership == null || contains(["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"], coalesce(var.object_ownership, "ObjectWriter"))
    error_message = "object_ownership must be BucketOwnerEnforced, BucketOwnerPreferred or ObjectWriter."
  }
}

variable "versioning_enabled" {
  description = "Keep old versions of objects. Every version is billed, for good unless `noncurrent_version_expiration_days` says how long."
  type        = bool
  default     = false
  nullable    = false
}

# Network

variable "cors_rules" {
  description = "Rules for requests from other origins."
  type = list(object({
    allowed_methods = set(string)
    allowed_origins = set(string)
    allowed_headers = optional(set(string))
    expose_headers  = optional(set(string))
    id              = optional(string)
    max_age_seconds = optional(number)
  }))
  default  = []
  nullable = false
}

variable "transfer_acceleration" {
  description = "Accelerate uploads and downloads over long distances; billed per GB on top."
  type        = bool
  default     = false
  nullable    = false
}

variable "website" {
  description = "Website of the bucket."
  type = object({
    error_document           = optional(object({ key = string }))
    index_document           = optional(object({ suffix = string }))
    redirect_all_requests_to = optional(object({ host_name = string, protocol = optional(string) }))
    routing_rule = optional(list(object({
      redirect = object({
        host_name               = optional(string)
        http_redirect_code      = optional(string)
        protocol                = optional(string)
        replace_key_prefix_with = optional(string)
        replace_key_with        = optional(string)
      })
      condition = optional(object({ http_error_code_returned_equals = optional(string), key_prefix_equals = optional(string) }))
    })), [])
  })
  default = null
}

# Security

variable "acl" {
  description = "Access list of the bucket, canned (`acl`) or grant by grant. Prefer `policy`."
  type = object({
    access_control_policy = optional(object({
      owner = object({ id = string, display_name = optional(string) })
      grant = optional(list(object({
        permission = string
        grantee    = optional(object({ type = string, email_address = optional(string), id = optional(string), uri = optional(string) }))
      })), [])
    }))
    acl = optional(string)
  })
  default = null
}

variable "encryption" {
  description = "Encryption of new objects. Without `kms_master_key_id` S3 uses keys of its own, free of charge; `sse_algorithm` is chosen to fit. `bucket_key_enabled` saves KMS requests."
  type = object({
    bucket_key_enabled = optional(bool, true)
    kms_master_key_id  = optional(string)
    sse_algorithm      = optional(string)
  })
  default  = {}
  nullable = false
  validation {
    condition     = var.encryption.sse_algorithm == null || contains(["AES256", "aws:kms", "aws:kms:dsse"], coalesce(var.encryption.sse_algorithm, "AES256"))
    error_message = "encryption.sse_algorithm must be AES256, aws:kms or aws:kms:dsse."
  }
}

variable "encryption_enforced" {
  description = "Refuse uploads that ask for another encryption than that of the bucket, or bring keys of their own, or name another key where `kms_master_key_id` is an ARN."
  type        = bool
  default     = false
  nullable    = false
}

variable "function_permissions" {
  description = "Allow the bucket to call the functions of `event_notifications`; functions of other accounts must do so themselves."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_delivery_accounts" {
  description = "Accounts whose resources `log_delivery_services` write for; anybody else's may not write here, at your cost."
  type        = set(string)
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for account in var.log_delivery_accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "An account id has twelve digits."
  }
}

variable "log_delivery_services" {
  description = "Services that may write logs here, such as `logdelivery.elasticloadbalancing.amazonaws.com`, `delivery.logs.amazonaws.com` or `logging.s3.amazonaws.com`."
  type        = set(string)
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for service in var.log_delivery_services : endswith(service, ".amazonaws.com")])
    error_message = "log_delivery_services are service principals and end in .amazonaws.com."
  }
}

variable "policy" {
  description = "Bucket policy as JSON; its statements stand beside those of the module."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || try(length(flatten([jsondecode(coalesce(var.policy, "{}")).Statement])) > 0, false)
    error_message = "policy must be JSON with at least one Statement."
  }
  validation {
    condition     = try(length(distinct([for one in flatten([jsondecode(var.policy).Statement]) : one.Sid if can(one.Sid)])) == length([for one in flatten([jsondecode(var.policy).Statement]) : one if can(one.Sid)]), true)
    error_message = "No two statements of policy have the same Sid."
  }
}

variable "policy_enabled" {
  description = "Whether the module writes the bucket policy; false leaves the policy to somebody else."
  type        = bool
  default     = true
  nullable    = false
}

variable "public_access_block" {
  description = "What is kept from the public, everything by default. Null leaves the bucket to the account's own block."
  type = object({
    block_public_acls       = optional(bool, true)
    block_public_policy     = optional(bool, true)
    ignore_public_acls      = optional(bool, true)
    restrict_public_buckets = optional(bool, true)
  })
  default = {}
}

variable "tls_required" {
  description = "Refuse requests without TLS."
  type        = bool
  default     = true
  nullable    = false
}

# Backup

variable "replication" {
  description = "Replication into other buckets, under the role `role`. `replication_time` is billed by the GB on top, and needs `metrics`, which are billed as custom ones."
  type = object({
    role = string
    rule = list(object({
      destination = object({
        bucket                     = string
        access_control_translation = optional(object({ owner = string }))
        account                    = optional(string)
        encryption_configuration   = optional(object({ replica_kms_key_id = string }))
        metrics                    = optional(object({ status = string, event_threshold = optional(object({ minutes = number })) }))
        replication_time           = optional(object({ status = string, time = object({ minutes = number }) }))
        storage_class              = optional(string)
      })
      delete_marker_replication   = optional(object({ status = string }))
      existing_object_replication = optional(object({ status = string }))
      filter = optional(object({
        and    = optional(object({ prefix = optional(string), tags = optional(map(string)) }))
        prefix = optional(string)
        tag    = optional(object({ key = string, value = string }))
      }))
      id                        = optional(string)
      priority                  = optional(number)
      source_selection_criteria = optional(object({ replica_modifications = optional(object({ status = string })), sse_kms_encrypted_objects = optional(object({ status = string })) }))
      status                    = optional(string, "Enabled")
    }))
  })
  default = null
  validation {
    condition     = try(alltrue([for one in var.replication.rule : one.filter == null || one.delete_marker_replication != null]), true)
    error_message = "A rule of replication with a filter needs delete_marker_replication."
  }
  validation {
    condition     = try(alltrue([for one in var.replication.rule : one.destination.replication_time == null || one.destination.metrics != null]), true)
    error_message = "replication_time needs metrics in the same destination."
  }
}

# Logs and metrics

variable "event_notifications" {
  description = "Who hears of what happens to objects; each receiver must allow S3 to call it, functions by `function_permissions`."
  type = object({
    eventbridge = optional(bool)
    lambda_function = optional(list(object({
      events              = set(string)
      filter_prefix       = optional(string)
      filter_suffix       = optional(string)
      id                  = optional(string)
      lambda_function_arn = optional(string)
    })), [])
    queue = optional(list(object({
      events        = set(string)
      queue_arn     = string
      filter_prefix = optional(string)
      filter_suffix = optional(string)
      id            = optional(string)
    })), [])
    topic = optional(list(object({
      events        = set(string)
      topic_arn     = string
      filter_prefix = optional(string)
      filter_suffix = optional(string)
      id            = optional(string)
    })), [])
  })
  default = null
}

variable "logging" {
  description = "Server access logs into another bucket. `target_prefix`: The bucket's name by default."
  type = object({
    target_bucket = string
    target_grant = optional(list(object({
      grantee    = object({ type = string, email_address = optional(string), id = optional(string), uri = optional(string) })
      permission = string
    })), [])
    target_object_key_format = optional(object({ partitioned_prefix = optional(object({ partition_date_source = string })), simple_prefix = optional(object({})) }))
    target_prefix            = optional(string)
  })
  default = null
}

variable "metric_filters" {
  description = "Request metrics of parts of the bucket, by name."
  type        = map(object({ filter = optional(object({ access_point = optional(string), prefix = optional(string), tags = optional(map(string)) })) }))
  default     = {}
  nullable    = false
  validation {
    condition     = !contains(keys(var.metric_filters), "EntireBucket")
    error_message = "Metrics called EntireBucket are the module's own; give the filter another name."
  }
}

variable "request_metrics" {
  description = "Publish request metrics even without an alarm on `requests` or `downloaded`. They are billed like custom metrics."
  type        = bool
  default     = false
  nullable    = false
}

# Life cycle

variable "force_destroy" {
  description = "Delete the bucket together with the objects in it. Keep it off for anything that matters."
  type        = bool
  default     = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
