# Name and place

variable "function_name" {
  description = "Name of the function."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.function_name))
    error_message = "A function name holds letters, digits, - and _, 64 characters at most."
  }
}

variable "alias" {
  description = "Alias of the latest published version; permissions, event sources and the URL go through it. `function_version`: The latest by default."
  type = object({
    name             = string
    description      = optional(string)
    function_version = optional(string)
    routing_config   = optional(object({ additional_version_weights = optional(map(number)) }))
  })
  default = null
}

variable "description" {
  description = "What the function does."
  type        = string
  default     = null
}

# Size and cost

variable "architectures" {
  description = "Instruction set, `[\"x86_64\"]` or `[\"arm64\"]`. A GB-second on arm64 costs a fifth less; native code must be built for it."
  type        = list(string)
  default     = null
  validation {
    condition     = var.architectures == null || try(contains(["arm64", "x86_64"], one(var.architectures)), false)
    error_message = "architectures must be [\"arm64\"] or [\"x86_64\"]."
  }
}

variable "memory_size" {
  description = "Megabytes of memory, which decide the share of CPU too. Billed by the GB-second; twice the memory often takes half the time."
  type        = number
  default     = null
  validation {
    condition     = try(var.memory_size >= 128 && var.memory_size <= 10240, true)
    error_message = "memory_size must be 128 to 10240."
  }
}

variable "provisioned_concurrency" {
  description = "Instances kept ready, for the alias or the latest version; billed by the GB-second day and night."
  type        = object({ provisioned_concurrent_executions = number, qualifier = optional(string), skip_destroy = optional(bool) })
  default     = null
}

variable "reserved_concurrent_executions" {
  description = "Executions at once, at most; a ceiling on what a runaway function can cost. -1 sets no limit, 0 stops the function."
  type        = number
  default     = null
  validation {
    condition     = try(var.reserved_concurrent_executions >= -1, true)
    error_message = "reserved_concurrent_executions must be -1 or more."
  }
}

variable "timeout" {
  description = "Seconds after which an execution is stopped. Billed time ends here at the latest."
  type        = number
  default     = null
  validation {
    condition     = try(var.timeout >= 1 && var.timeout <= 900, true)
    error_message = "timeout must be 1 to 900."
  }
}

# Software and settings

variable "asynchronous_invocation" {
  description = "How asynchronous calls are retried, and where results and failures go."
  type = object({
    destination_config           = optional(object({ on_failure = optional(object({ destination = string })), on_success = optional(object({ destination = string })) }))
    maximum_event_age_in_seconds = optional(number)
    maximum_retry_attempts       = optional(number)
    qualifier                    = optional(string)
  })
  default = null
}

variable "environment" {
  description = "Environment variables of the function."
  type        = object({ variables = optional(map(string)) })
  default     = null
}

variable "event_source_mappings" {
  description = "Queues and streams whose records the function gets."
  type = map(object({
    amazon_managed_kafka_event_source_config = optional(object({ consumer_group_id = optional(string) }))
    batch_size                               = optional(number)
    bisect_batch_on_function_error           = optional(bool)
    destination_config                       = optional(object({ on_failure = optional(object({ destination_arn = string })) }))
    document_db_event_source_config          = optional(object({ database_name = string, collection_name = optional(string), full_document = optional(string) }))
    enabled                                  = optional(bool)
    event_source_arn                         = optional(string)
    filter_criteria                          = optional(object({ filter = optional(list(object({ pattern = optional(string) })), []) }))
    function_response_types                  = optional(set(string))
    kms_key_arn                              = optional(string)
    maximum_batching_window_in_seconds       = optional(number)
    maximum_record_age_in_seconds            = optional(number)
    maximum_retry_attempts                   = optional(number)
    metrics_config                           = optional(object({ metrics = set(string) }))
    parallelization_factor                   = optional(number)
    provisioned_poller_config                = optional(object({ maximum_pollers = optional(number), minimum_pollers = optional(number) }))
    queues                                   = optional(list(string))
    scaling_config                           = optional(object({ maximum_concurrency = optional(number) }))
    self_managed_event_source                = optional(object({ endpoints = map(string) }))
    self_managed_kafka_event_source_config   = optional(object({ consumer_group_id = optional(string) }))
    source_access_configuration              = optional(list(object({ type = string, uri = string })), [])
    starting_position                        = optional(string)
    starting_position_timestamp              = optional(string)
    topics                                   = optional(set(string))
    tumbling_window_in_seconds               = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "filename" {
  description = "Path of the deployment package; or give `image_uri`, or `s3_bucket` and `s3_key`."
  type        = string
  default     = null
}

variable "handler" {
  description = "Entry point in the code. Not for container images."
  type        = string
  default     = null
}

variable "image_config" {
  description = "Command, entry point and working directory instead of those of the container image."
  type        = object({ command = optional(list(string)), entry_point = optional(list(string)), working_directory = optional(string) })
  default     = null
}

variable "image_uri" {
  description = "Container image to run; needs `package_type = \"Image\"`."
  type        = string
  default     = null
}

variable "layer_versions" {
  description = "Layers that the module makes, by name, from `filename` or from a bucket; new content makes a new version, and the function takes it before the old one goes."
  type = map(object({
    compatible_architectures = optional(set(string))
    compatible_runtimes      = optional(set(string))
    description              = optional(string)
    filename                 = optional(string)
    license_info             = optional(string)
    s3_bucket                = optional(string)
    s3_key                   = optional(string)
    s3_object_version        = optional(string)
    skip_destroy             = optional(bool)
    source_code_hash         = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "layers" {
  description = "ARNs of layers that exist already, five at most with those of `layer_versions`, which come after them."
  type        = list(string)
  default     = null
  validation {
    condition     = length(coalesce(var.layers, [])) <= 5
    error_message = "A function takes five layers at most."
  }
}

variable "package_type" {
  description = "How the code comes, `Zip` or `Image`."
  type        = string
  default     = null
  validation {
    condition     = var.package_type == null || contains(["Image", "Zip"], coalesce(var.package_type, "Zip"))
    error_message = "package_type must be Image or Zip."
  }
}

variable "recursive_loop" {
  description = "What Lambda does with a loop through SQS, SNS or S3, `Terminate` (as without this) or `Allow`, which can cost without end."
  type        = string
  default     = null
  validation {
    condition     = var.recursive_loop == null || contains(["Allow", "Terminate"], coalesce(var.recursive_loop, "Terminate"))
    error_message = "recursive_loop must be Terminate or Allow."
  }
}

variable "runtime" {
  description = "Runtime of the code. Not for container images."
  type        = string
  default     = null
}

variable "runtime_management" {
  description = "When the runtime is updated."
  type        = object({ qualifier = optional(string), runtime_version_arn = optional(string), update_runtime_on = optional(string) })
  default     = null
}

variable "s3_bucket" {
  description = "Bucket of the deployment package."
  type        = string
  default     = null
}

variable "s3_key" {
  description = "Key of the deployment package."
  type        = string
  default     = null
}

variable "s3_object_version" {
  description = "Version of the deployment package in the bucket."
  type        = string
  default     = null
}

variable "snap_start" {
  description = "Start from a snapshot of the initialised function, `PublishedVersions`. Free for Java; Python and .NET pay for the cache and for each restore."
  type        = object({ apply_on = string })
  default     = null
}

variable "source_code_hash" {
  description = "Base64 SHA-256 of the deployment package; a change of it updates the function, whose package is known by its place alone otherwise."
  type        = string
  default     = null
}

# Storage

variable "ephemeral_storage" {
  description = "Ephemeral storage of the function; null leaves the block out. `size`: Megabytes of `/tmp`; 512 are free, more is billed by the GB-second."
  type        = object({ size = optional(number) })
  default     = null
}

variable "file_system_config" {
  description = "EFS access point to mount, and the path under `/mnt/`; needs `vpc_config`."
  type        = object({ arn = string, local_mount_path = string })
  default     = null
}

# Network

variable "replace_security_groups_on_destroy" {
  description = "Put the network interfaces into other security groups when the function is destroyed, so that its own can be deleted at once."
  type        = bool
  default     = null
}

variable "replacement_security_group_ids" {
  description = "Those other security groups; null takes the default one of the VPC."
  type        = set(string)
  default     = null
}

variable "url" {
  description = "HTTPS address of the function. `authorization_type`: `NONE` lets everybody call, at your cost."
  type = object({
    authorization_type = optional(string, "AWS_IAM")
    cors = optional(object({
      allow_credentials = optional(bool)
      allow_headers     = optional(set(string))
      allow_methods     = optional(set(string))
      allow_origins     = optional(set(string))
      expose_headers    = optional(set(string))
      max_age           = optional(number)
    }))
    invoke_mode = optional(string)
    qualifier   = optional(string)
  })
  default = null
}

variable "vpc_config" {
  description = "Subnets and security groups in a VPC. From there the internet is reached through a NAT gateway only, which is billed."
  type        = object({ security_group_ids = set(string), subnet_ids = set(string), ipv6_allowed_for_dual_stack = optional(bool) })
  default     = null
}

# Security

variable "code_signing_config_arn" {
  description = "ARN of the code signing configuration that says whose packages may be deployed."
  type        = string
  default     = null
}

variable "execution_role" {
  description = "Role that the module makes for the function, allowed to write its logs, to read its event sources and to reach its network, traces and destinations. Null with a `role` of your own. `name_prefix`: The first 37 characters of the function name and a hyphen by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
    trusted_services      = optional(list(string), [])
  })
  default = {}
}

variable "kms_key_arn" {
  description = "ARN of the KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "permissions" {
  description = "Who may call the function, by statement id."
  type = map(object({
    principal              = string
    action                 = optional(string, "lambda:InvokeFunction")
    event_source_token     = optional(string)
    function_url_auth_type = optional(string)
    principal_org_id       = optional(string)
    qualifier              = optional(string)
    source_account         = optional(string)
    source_arn             = optional(string)
    statement_id           = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "role" {
  description = "ARN of an existing role that the function runs as; then set `execution_role` to null."
  type        = string
  default     = null
}

variable "role_policies" {
  description = "Further policies of the role by name, as JSON."
  type        = map(string)
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for policy in values(var.role_policies) : can(jsondecode(policy))])
    error_message = "role_policies are JSON."
  }
  validation {
    condition     = !contains(keys(var.role_policies), "module")
    error_message = "The policy called module is the module's own; give yours another name."
  }
}

variable "role_policy_arns" {
  description = "ARNs of policies that the role gets too, by a name of your choice."
  type        = map(string)
  default     = {}
  nullable    = false
}

# Backup

variable "dead_letter_config" {
  description = "SQS queue or SNS topic for the events of asynchronous calls that failed for good."
  type        = object({ target_arn = string })
  default     = null
}

# Logs and metrics

variable "log_group" {
  description = "Log group of the function. Null leaves it to somebody else; the group that Lambda makes by itself keeps logs for ever. `log_group_class`: `INFREQUENT_ACCESS` halves the price of ingestion. `name`: `/aws/lambda/` and the function name by default. `retention_in_days`: Stored logs are billed by the GB-month."
  type = object({
    kms_key_id        = optional(string)
    log_group_class   = optional(string)
    name              = optional(string)
    retention_in_days = optional(number, 30)
    skip_destroy      = optional(bool)
  })
  default = {}
  validation {
    condition     = var.log_group == null || contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], try(var.log_group.retention_in_days, 30))
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
  validation {
    condition     = try(contains(["DELIVERY", "ESSENTIALS", "INFREQUENT_ACCESS", "STANDARD"], var.log_group.log_group_class), true)
    error_message = "log_group.log_group_class must be STANDARD, INFREQUENT_ACCESS, ESSENTIALS or DELIVERY."
  }
}

variable "logging_config" {
  description = "Format, levels and group of the logs. With `log_format = \"JSON\"` the levels decide what is written, and billed."
  type        = object({ log_format = string, application_log_level = optional(string), log_group = optional(string), system_log_level = optional(string) })
  default     = null
}

variable "tracing_config" {
  description = "X-Ray tracing, `Active` or `PassThrough`; traces are billed."
  type        = object({ mode = string })
  default     = null
}

# Life cycle

variable "publish" {
  description = "Publish a version with every change, as `alias`, `provisioned_concurrency` and `snap_start` do anyway. Old versions stay in storage until somebody deletes them."
  type        = bool
  default     = null
}

variable "skip_destroy" {
  description = "Leave the function in place, and on the bill, when Terraform destroys it."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
