# Name and place

variable "name" {
  description = "Name of the repository."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$", var.name)) && length(var.name) >= 2 && length(var.name) <= 256
    error_message = "A repository name has 2 to 256 lower-case letters and digits, with . _ - and / between them."
  }
}

variable "image_tag_mutability" {
  description = "`IMMUTABLE` tags stay where they are. A `MUTABLE` tag that moves leaves an image without tag behind, stored until the lifecycle policy removes it."
  type        = string
  default     = "IMMUTABLE"
  validation {
    condition     = try(contains(["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE", "MUTABLE_WITH_EXCLUSION"], var.image_tag_mutability), true)
    error_message = "image_tag_mutability must be IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE or MUTABLE_WITH_EXCLUSION."
  }
}

# Software and settings

variable "image_scanning_configuration" {
  description = "Scan images for known weaknesses. `scan_on_push`: Scan every image that is pushed; basic scanning is free, enhanced scanning is billed by Amazon Inspector."
  type        = object({ scan_on_push = bool })
  default     = { scan_on_push = true }
}

variable "keep_images" {
  description = "How many images to keep, the newest; older ones are removed, tagged or not. Null keeps all that have a tag."
  type        = number
  default     = null
  validation {
    condition     = try(var.keep_images >= 1, true)
    error_message = "keep_images must be at least 1."
  }
}

# Storage

variable "untagged_image_expiration_days" {
  description = "Days after which an image without tag is removed. Null, unless you say otherwise, keeps them all, each billed; what runs by digest may need them."
  type        = number
  default     = null
  validation {
    condition     = try(var.untagged_image_expiration_days >= 1, true)
    error_message = "untagged_image_expiration_days must be at least 1."
  }
}

# Security

variable "access_policy" {
  description = "Who may pull and push besides the account itself. `policy` is JSON."
  type        = object({ policy = string })
  default     = null
}

variable "encryption_configuration" {
  description = "Encryption by S3 (`AES256`) or by KMS, whose requests are billed. `encryption_type`: Kind of encryption."
  type        = list(object({ encryption_type = optional(string), kms_key = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.encryption_configuration : try(contains(["AES256", "KMS", "KMS_DSSE"], one.encryption_type), true)])
    error_message = "encryption_configuration.encryption_type must be AES256, KMS or KMS_DSSE."
  }
}

# Life cycle

variable "force_delete" {
  description = "Delete the repository together with its images."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ delete = optional(string) })
  default     = null
}
