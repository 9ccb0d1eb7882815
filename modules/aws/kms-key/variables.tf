# Name and place

variable "alias" {
  description = "Name by which callers find the key; another key can take its place under the same one. `name`: Without `alias/` before it."
  type        = object({ name = optional(string) })
  default     = null
  validation {
    condition     = var.alias == null || can(regex("^[a-zA-Z0-9/_-]{1,250}$", var.alias.name))
    error_message = "An alias holds letters, digits, / _ and -."
  }
}

variable "description" {
  description = "What the key is for."
  type        = string
  default     = null
}

# Size and cost

variable "key_usage" {
  description = "What the key is for. Cannot be changed. Takes `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC`, `KEY_AGREEMENT` or `ENCAPSULATE_DECAPSULATE`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"], var.key_usage), true)
    error_message = "key_usage must be ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT or ENCAPSULATE_DECAPSULATE."
  }
}

# Security

variable "bypass_policy_lockout_safety_check" {
  description = "Take a policy that locks everybody out."
  type        = bool
  default     = null
}

variable "custom_key_store_id" {
  description = "Key store outside KMS, such as a CloudHSM cluster, which is billed by the hour."
  type        = string
  default     = null
}

variable "customer_master_key_spec" {
  description = "Kind of the key; requests to asymmetric keys cost more. Cannot be changed."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_NIST_EDWARDS25519", "ECC_SECG_P256K1", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024", "SM2"], var.customer_master_key_spec), true)
    error_message = "customer_master_key_spec must be SYMMETRIC_DEFAULT, RSA_2048, RSA_3072, RSA_4096, HMAC_224, HMAC_256, HMAC_384, HMAC_512, ECC_NIST_P256, ECC_NIST_P384, ECC_NIST_P521, ECC_NIST_EDWARDS25519, ECC_SECG_P256K1, ML_DSA_44, ML_DSA_65, ML_DSA_87, ML_KEM_512, ML_KEM_768, ML_KEM_1024 or SM2."
  }
}

variable "enable_key_rotation" {
  description = "Make new key material regularly; the first two rotations each add to the monthly price, later ones nothing. Symmetric keys that no key store of your own holds only."
  type        = bool
  default     = true
}

variable "policy" {
  description = "Who may use and manage the key, as JSON; null leaves it to IAM in this account."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || can(jsondecode(var.policy))
    error_message = "policy must be JSON."
  }
}

variable "rotation_period_in_days" {
  description = "Days between rotations, 90 to 2560; null takes 365."
  type        = number
  default     = null
  validation {
    condition     = try(var.rotation_period_in_days >= 90 && var.rotation_period_in_days <= 2560, true)
    error_message = "rotation_period_in_days must be 90 to 2560."
  }
}

variable "xks_key_id" {
  description = "Key in an external key store."
  type        = string
  default     = null
}

# Backup

variable "multi_region" {
  description = "Make a multi-region key; the key and every replica are billed. Cannot be changed."
  type        = bool
  default     = null
}

# Life cycle

variable "deletion_window_in_days" {
  description = "Days until a deleted key is gone, 7 to 30; a key that waits for deletion is not billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.deletion_window_in_days >= 7 && var.deletion_window_in_days <= 30, true)
    error_message = "deletion_window_in_days must be 7 to 30."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string) })
  default     = null
}

# Other

variable "is_enabled" {
  description = "Whether the key can be used; a disabled key is billed all the same."
  type        = bool
  default     = null
}
