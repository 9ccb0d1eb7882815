variable "function_name" {
  description = "Name of the function."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.function_name))
    error_message = "A function name holds letters, digits, - and _, 64 characters at most."
  }
}

variable "role" {
  description = "ARN of the role that the function runs as."
  type        = string
  nullable    = false
}

variable "architectures" {
  description = "Instruction set, `[\"x86_64\"]` or `[\"arm64\"]`. A GB-second on arm64 costs a fifth less; native code must be built for it."
  type        = list(string)
  default     = null

  validation {
    condition     = var.architectures == null || try(contains(["arm64", "x86_64"], one(var.architectures)), false)
    error_message = "architectures must be [\"arm64\"] or [\"x86_64\"]."
  }
}

variable "code_signing_config_arn" {
  description = "ARN of the code signing config."
  type        = string
  default     = null
}

variable "dead_letter_config" {
  description = "Dead letter config of the function; null leaves the block out."
  type = object({
    target_arn = string
  })
  default = null
}

variable "description" {
  description = "What the function does."
  type        = string
  default     = null
}

variable "environment" {
  description = "Environment of the function; null leaves the block out."
  type = object({
    variables = optional(map(string))
  })
  default = null
}

variable "ephemeral_storage" {
  description = "Ephemeral storage of the function; null leaves the block out. `size`: Megabytes of `/tmp`; 512 are free, more is billed by the GB-second."
  type = object({
    size = optional(number)
  })
  default = null
}

variable "file_system_config" {
  description = "File system config of the function; null leaves the block out."
  type = object({
    arn              = string
    local_mount_path = string
  })
  default = null
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
  description = "Image config of the function; null leaves the block out."
  type = object({
    command           = optional(list(string))
    entry_point       = optional(list(string))
    working_directory = optional(string)
  })
  default = null
}

variable "image_uri" {
  description = "Container image to run; needs `package_type = \"Image\"`."
  type        = string
  default     = null
}

variable "kms_key_arn" {
  description = "ARN of the KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "layers" {
  description = "ARNs of layers, five at most."
  type        = list(string)
  default     = null

  validation {
    condition     = length(coalesce(var.layers, [])) <= 5
    error_message = "A function takes five layers at most."
  }
}

variable "log_retention_days" {
  description = "Days that logs are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "logging_config" {
  description = "Logging config of the function; null leaves the block out."
  type = object({
    log_format            = string
    application_log_level = optional(string)
    log_group             = optional(string)
    system_log_level      = optional(string)
  })
  default = null
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

variable "package_type" {
  description = "How the code comes, `Zip` or `Image`."
  type        = string
  default     = null

  validation {
    condition     = var.package_type == null || contains(["Image", "Zip"], coalesce(var.package_type, "Zip"))
    error_message = "package_type must be Image or Zip."
  }
}

variable "publish" {
  description = "Publish a version with every change. Old versions stay in storage until somebody deletes them."
  type        = bool
  default     = null
}

variable "replace_security_groups_on_destroy" {
  description = "Replace security groups on destroy: true or false."
  type        = bool
  default     = null
}

variable "replacement_security_group_ids" {
  description = "IDs of the replacement security group."
  type        = set(string)
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

variable "runtime" {
  description = "Runtime of the code. Not for container images."
  type        = string
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
  description = "S3 object version."
  type        = string
  default     = null
}

variable "skip_destroy" {
  description = "Whether to skip destroy."
  type        = bool
  default     = null
}

variable "snap_start" {
  description = "Snap start of the function; null leaves the block out."
  type = object({
    apply_on = string
  })
  default = null
}

variable "source_code_hash" {
  description = "Base64 SHA-256 of the deployment package; a change of it updates the function."
  type        = string
  default     = null
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

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type = object({
    create = optional(string)
    delete = optional(string)
    update = optional(string)
  })
  default = null
}

variable "tracing_config" {
  description = "Tracing config of the function; null leaves the block out."
  type = object({
    mode = string
  })
  default = null
}

variable "vpc_config" {
  description = "VPC config of the function; null leaves the block out."
  type = object({
    security_group_ids          = set(string)
    subnet_ids                  = set(string)
    ipv6_allowed_for_dual_stack = optional(bool)
  })
  default = null
}
