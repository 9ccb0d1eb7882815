# Name and place

variable "name" {
  description = "Name of the notebook instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", var.name))
    error_message = "A notebook name has up to 63 letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

# Size and cost

variable "instance_type" {
  description = "Size of the instance, billed by the hour until it is stopped."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.instance_type, "ml.")
    error_message = "An instance type begins with \"ml.\"."
  }
}

# Software and settings

variable "additional_code_repositories" {
  description = "Up to three further repositories to clone."
  type        = set(string)
  default     = null
}

variable "default_code_repository" {
  description = "Repository to open with."
  type        = string
  default     = null
}

variable "instance_metadata_service_configuration" {
  description = "Instance metadata service configuration of the notebook instance; null leaves the block out. `minimum_instance_metadata_service_version`: `2` is IMDSv2, which forged requests cannot read credentials from. Known values: `1` and `2`."
  type        = object({ minimum_instance_metadata_service_version = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["1", "2"], var.instance_metadata_service_configuration.minimum_instance_metadata_service_version), true)
    error_message = "instance_metadata_service_configuration.minimum_instance_metadata_service_version must be 1 or 2."
  }
}

variable "lifecycle_config_name" {
  description = "Scripts to run at start, such as one that stops the instance when nobody uses it; what runs over night is most of the bill."
  type        = string
  default     = null
}

variable "platform_identifier" {
  description = "Operating system and Jupyter."
  type        = string
  default     = null
  validation {
    condition     = try(can(regex("^notebook-al(1|2|2023)-v[0-9]+$", coalesce(var.platform_identifier, "notebook-al2-v3"))), true)
    error_message = "platform_identifier is one such as notebook-al2-v3."
  }
}

# Storage

variable "volume_size" {
  description = "Gigabytes of the volume, billed even while the instance is stopped."
  type        = number
  default     = null
  validation {
    condition     = try(var.volume_size >= 5 && var.volume_size <= 16384, true)
    error_message = "volume_size must be 5 to 16384."
  }
}

# Network

variable "security_groups" {
  description = "Security groups in the VPC."
  type        = set(string)
  default     = null
}

variable "subnet_id" {
  description = "Subnet to stand in; null for none."
  type        = string
  default     = null
}

# Security

variable "role_arn" {
  description = "Role of the notebook."
  type        = string
  nullable    = false
}

variable "direct_internet_access" {
  description = "Reach the internet past the VPC; `Disabled` sends it through a NAT gateway, which bills it."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Enabled", "Disabled"], var.direct_internet_access), true)
    error_message = "direct_internet_access must be Enabled or Disabled."
  }
}

variable "kms_key_id" {
  description = "KMS key that encrypts the volume; its requests are billed."
  type        = string
  default     = null
}

variable "root_access" {
  description = "Whether users are root: `Enabled` or `Disabled`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Enabled", "Disabled"], var.root_access), true)
    error_message = "root_access must be Enabled or Disabled."
  }
}
