# Name and place

variable "name" {
  description = "Name of the secret. Parameters of Systems Manager cost nothing where rotation and replicas are not needed."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9/_+=.@-]{1,512}$", var.name))
    error_message = "A secret name has 1 to 512 letters, digits and / _ + = . @ -."
  }
}

variable "description" {
  description = "What the secret is for."
  type        = string
  default     = null
}

# Security

variable "force_overwrite_replica_secret" {
  description = "Write over a secret of the same name in the other region."
  type        = bool
  default     = null
}

variable "kms_key_id" {
  description = "KMS key that encrypts the secret; its requests are billed. Null takes the one that AWS keeps for secrets, which costs nothing."
  type        = string
  default     = null
}

variable "policy" {
  description = "Who may read the secret, as JSON."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || can(jsondecode(var.policy))
    error_message = "policy must be JSON."
  }
}

variable "rotation" {
  description = "Function that changes the secret, billed with each rotation, and how often."
  type = object({
    rotation_rules      = object({ automatically_after_days = optional(number), duration = optional(string), schedule_expression = optional(string) })
    rotate_immediately  = optional(bool)
    rotation_lambda_arn = optional(string)
  })
  default = null
}

# Backup

variable "recovery_window_in_days" {
  description = "Days that a deleted secret can be restored, 7 to 30, or 0 for none; it is not billed meanwhile."
  type        = number
  default     = null
  validation {
    condition     = try(var.recovery_window_in_days == 0 || (var.recovery_window_in_days >= 7 && var.recovery_window_in_days <= 30), true)
    error_message = "recovery_window_in_days must be 0, or 7 to 30."
  }
}

variable "replica" {
  description = "Replicas in other regions; each is billed like a secret of its own."
  type        = list(object({ region = string, kms_key_id = optional(string) }))
  default     = []
  nullable    = false
}
