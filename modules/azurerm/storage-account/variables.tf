variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the storage account, unique in all of Azure."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.name))
    error_message = "A storage account name has 3 to 24 lower-case letters and digits."
  }
}

variable "resource_group_name" {
  description = "Resource group of the account, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "access_tier" {
  description = "Default tier of blobs. Cool and Cold store cheaper and charge for reading; blobs deleted early are billed for their minimum time."
  type        = string
  default     = null

  validation {
    condition     = var.access_tier == null || contains(["Cold", "Cool", "Hot", "Premium"], coalesce(var.access_tier, "Hot"))
    error_message = "access_tier must be Hot, Cool, Cold or Premium."
  }
}

variable "account_kind" {
  description = "Kind of account."
  type        = string
  default     = null

  validation {
    condition     = var.account_kind == null || contains(["BlobStorage", "BlockBlobStorage", "FileStorage", "Storage", "StorageV2"], coalesce(var.account_kind, "StorageV2"))
    error_message = "account_kind must be StorageV2, BlobStorage, BlockBlobStorage, FileStorage or Storage."
  }
}

variable "account_replication_type" {
  description = "Redundancy. LRS is the cheapest; GRS and RAGRS cost about twice as much."
  type        = string
  default     = "LRS"
  nullable    = false

  validation {
    condition     = contains(["GRS", "GZRS", "LRS", "RAGRS", "RAGZRS", "ZRS"], var.account_replication_type)
    error_message = "account_replication_type must be LRS, ZRS, GRS, RAGRS, GZRS or RAGZRS."
  }
}

variable "account_tier" {
  description = "Standard or Premium; Premium is billed by the size that is provisioned or stored at a higher price."
  type        = string
  default     = "Standard"
  nullable    = false

  validation {
    condition     = contains(["Premium", "Standard"], var.account_tier)
    error_message = "account_tier must be Standard or Premium."
  }
}

variable "allow_nested_items_to_be_public" {
  description = "Allow public containers, whose downloads the account pays for."
  type        = bool
  default     = false
}

variable "allowed_copy_scope" {
  description = "Allowed copy scope."
  type        = string
  default     = null
}

variable "azure_files_authentication" {
  description = "Azure files authentication of the storage account; null leaves the block out."
  type = object({
    directory_type = string
    active_directory = optional(object({
      domain_guid         = string
      domain_name         = string
      domain_sid          = optional(string)
      forest_name         = optional(string)
      netbios_domain_name = optional(string)
      storage_sid         = optional(string)
    }))
    default_share_level_permission = optional(string)
  })
  default = null
}

variable "blob_properties" {
  description = "Blob properties of the storage account; null leaves the block out. `change_feed_enabled`: Keep a log of changes, stored and billed like blobs. `last_access_time_enabled`: Track the last access, which a lifecycle policy can act on; billed as an operation per day and blob read. `versioning_enabled`: Keep old versions of blobs; every version is billed until it is deleted."
  type = object({
    change_feed_enabled           = optional(bool)
    change_feed_retention_in_days = optional(number)
    container_delete_retention_policy = optional(object({
      days = optional(number)
    }))
    cors_rule = optional(list(object({
      allowed_headers    = list(string)
      allowed_methods    = list(string)
      allowed_origins    = list(string)
      exposed_headers    = list(string)
      max_age_in_seconds = number
    })), [])
    default_service_version = optional(string)
    delete_retention_policy = optional(object({
      days                     = optional(number)
      permanent_delete_enabled = optional(bool)
    }))
    last_access_time_enabled = optional(bool)
    restore_policy = optional(object({
      days = number
    }))
    versioning_enabled = optional(bool)
  })
  default = null
}

variable "cross_tenant_replication_enabled" {
  description = "Allow object replication into other tenants."
  type        = bool
  default     = null
}

variable "custom_domain" {
  description = "Custom domain of the storage account; null leaves the block out."
  type = object({
    name          = string
    use_subdomain = optional(bool)
  })
  default = null
}

variable "customer_managed_key" {
  description = "Customer managed key of the storage account; null leaves the block out."
  type = object({
    key_vault_key_id          = string
    user_assigned_identity_id = string
  })
  default = null
}

variable "default_to_oauth_authentication" {
  description = "Default to oauth authentication: true or false."
  type        = bool
  default     = null
}

variable "dns_endpoint_type" {
  description = "DNS endpoint type."
  type        = string
  default     = null
}

variable "edge_zone" {
  description = "Edge zone."
  type        = string
  default     = null
}

variable "https_traffic_only_enabled" {
  description = "Whether HTTPS traffic only is enabled."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Identity of the storage account; null leaves the block out."
  type = object({
    type         = string
    identity_ids = optional(set(string))
  })
  default = null
}

variable "immutability_policy" {
  description = "Immutability policy of the storage account; null leaves the block out."
  type = object({
    allow_protected_append_writes = bool
    period_since_creation_in_days = number
    state                         = string
  })
  default = null
}

variable "infrastructure_encryption_enabled" {
  description = "Whether infrastructure encryption is enabled."
  type        = bool
  default     = null
}

variable "is_hns_enabled" {
  description = "Hierarchical namespace (Data Lake Storage), with its own prices for operations."
  type        = bool
  default     = null
}

variable "large_file_share_enabled" {
  description = "Whether large file share is enabled."
  type        = bool
  default     = null
}

variable "local_user_enabled" {
  description = "Whether local user is enabled."
  type        = bool
  default     = null
}

variable "min_tls_version" {
  description = "Oldest TLS version accepted."
  type        = string
  default     = null
}

variable "network_rules" {
  description = "Network rules of the storage account; null leaves the block out."
  type = object({
    default_action = string
    bypass         = optional(set(string))
    ip_rules       = optional(set(string))
    private_link_access = optional(list(object({
      endpoint_resource_id = string
      endpoint_tenant_id   = optional(string)
    })), [])
    virtual_network_subnet_ids = optional(set(string))
  })
  default = null
}

variable "nfsv3_enabled" {
  description = "Whether nfsv3 is enabled."
  type        = bool
  default     = null
}

variable "provisioned_billing_model_version" {
  description = "Provisioned billing model version."
  type        = string
  default     = null
}

variable "public_network_access" {
  description = "Public network access."
  type        = string
  default     = null
}

variable "queue_encryption_key_type" {
  description = "Queue encryption key type."
  type        = string
  default     = null
}

variable "routing" {
  description = "Routing of the storage account; null leaves the block out."
  type = object({
    choice                      = optional(string)
    publish_internet_endpoints  = optional(bool)
    publish_microsoft_endpoints = optional(bool)
  })
  default = null
}

variable "sas_policy" {
  description = "SAS policy of the storage account; null leaves the block out."
  type = object({
    expiration_period = string
    expiration_action = optional(string)
  })
  default = null
}

variable "sftp_enabled" {
  description = "Enable SFTP, billed by the hour as long as it is on."
  type        = bool
  default     = null
}

variable "share_properties" {
  description = "Share properties of the storage account; null leaves the block out."
  type = object({
    cors_rule = optional(list(object({
      allowed_headers    = list(string)
      allowed_methods    = list(string)
      allowed_origins    = list(string)
      exposed_headers    = list(string)
      max_age_in_seconds = number
    })), [])
    retention_policy = optional(object({
      days = optional(number)
    }))
    smb = optional(object({
      authentication_types            = optional(set(string))
      channel_encryption_type         = optional(set(string))
      kerberos_ticket_encryption_type = optional(set(string))
      multichannel_enabled            = optional(bool)
      versions                        = optional(set(string))
    }))
  })
  default = null
}

variable "shared_access_key_enabled" {
  description = "Allow access with the account's keys."
  type        = bool
  default     = null
}

variable "table_encryption_key_type" {
  description = "Table encryption key type."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type = object({
    create = optional(string)
    delete = optional(string)
    read   = optional(string)
    update = optional(string)
  })
  default = null
}
