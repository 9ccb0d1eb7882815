# Name and place

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

variable "edge_zone" {
  description = "Edge zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

# Size and cost

variable "account_kind" {
  description = "Kind of account; `StorageV2` has every service and tier, `BlockBlobStorage` and `FileStorage` are premium."
  type        = string
  default     = null
  validation {
    condition     = var.account_kind == null || contains(["BlobStorage", "BlockBlobStorage", "FileStorage", "Storage", "StorageV2"], coalesce(var.account_kind, "StorageV2"))
    error_message = "account_kind must be StorageV2, BlobStorage, BlockBlobStorage, FileStorage or Storage."
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

variable "provisioned_billing_model_version" {
  description = "`V2` bills file shares by provisioned size, IOPS and throughput, each chosen apart."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["V2"], var.provisioned_billing_model_version), true)
    error_message = "provisioned_billing_model_version must be V2."
  }
}

# Storage

variable "access_tier" {
  description = "Default tier of blobs, `Hot`, `Cool`, `Cold`, `Smart` or `Premium`. Cool and Cold store cheaper and charge for reading; blobs deleted early are billed for their minimum time."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Cold", "Cool", "Hot", "Premium", "Smart"], var.access_tier), true)
    error_message = "access_tier must be Hot, Cool, Cold, Smart or Premium."
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

variable "blob_properties" {
  description = "Versioning, soft delete and the like of blobs; each keeps data that is billed until it expires. `change_feed_enabled`: Keep a log of changes, stored and billed like blobs. `change_feed_retention_in_days`: Days that the change feed is kept; null keeps, and bills, it for good. `container_delete_retention_policy`: Days that a deleted container can be restored; it is billed meanwhile. `delete_retention_policy`: Days that a deleted blob can be restored; it is billed meanwhile. `last_access_time_enabled`: Track the last access, which a lifecycle policy can act on; billed as an operation per day and blob read. `restore_policy`: Days back to which blobs can be restored; needs versioning, the change feed and a longer soft delete, all of which are billed. `versioning_enabled`: Keep old versions of blobs; every version is billed until it is deleted."
  type = object({
    change_feed_enabled               = optional(bool)
    change_feed_retention_in_days     = optional(number)
    container_delete_retention_policy = optional(object({ days = optional(number) }))
    cors_rule = optional(list(object({
      allowed_headers    = list(string)
      allowed_methods    = list(string)
      allowed_origins    = list(string)
      exposed_headers    = list(string)
      max_age_in_seconds = number
    })), [])
    default_service_version  = optional(string)
    delete_retention_policy  = optional(object({ days = optional(number), permanent_delete_enabled = optional(bool) }))
    last_access_time_enabled = optional(bool)
    restore_policy           = optional(object({ days = number }))
    versioning_enabled       = optional(bool)
  })
  default = null
}

variable "containers" {
  description = "Blob containers by name. `metadata`: Metadata; keys in lower case."
  type        = map(object({ default_encryption_scope = optional(string), encryption_scope_override_enabled = optional(bool), metadata = optional(map(string)) }))
  default     = {}
  nullable    = false
}

variable "cool_after_days" {
  description = "Days without change after which block blobs move to the Cool tier, which stores cheaper and charges for reading; null leaves them."
  type        = number
  default     = null
  validation {
    condition     = try(var.cool_after_days >= 1, true)
    error_message = "cool_after_days must be at least 1."
  }
}

variable "delete_after_days" {
  description = "Days without change after which block blobs are deleted; null keeps, and bills, them for good."
  type        = number
  default     = null
  validation {
    condition     = try(var.delete_after_days >= 1, true)
    error_message = "delete_after_days must be at least 1."
  }
}

variable "is_hns_enabled" {
  description = "Hierarchical namespace (Data Lake Storage), with its own prices for operations."
  type        = bool
  default     = null
}

variable "large_file_share_enabled" {
  description = "Allow file shares up to 100 TiB; only for LRS and ZRS, and for good."
  type        = bool
  default     = null
}

variable "old_versions_expire_after_days" {
  description = "Days after which old versions and snapshots of blobs are deleted; null, unless you say otherwise, keeps them all, each billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.old_versions_expire_after_days >= 1, true)
    error_message = "old_versions_expire_after_days must be at least 1."
  }
}

variable "queues" {
  description = "Queues by name. `metadata`: Metadata; keys in lower case."
  type        = map(object({ metadata = optional(map(string)) }))
  default     = {}
  nullable    = false
}

variable "share_properties" {
  description = "Retention and SMB settings of file shares; a deleted share is billed until its retention ends."
  type = object({
    cors_rule = optional(list(object({
      allowed_headers    = list(string)
      allowed_methods    = list(string)
      allowed_origins    = list(string)
      exposed_headers    = list(string)
      max_age_in_seconds = number
    })), [])
    retention_policy = optional(object({ days = optional(number) }))
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

variable "shares" {
  description = "File shares by name. `quota` is in gigabytes, and in a premium account billed whether used or not. `metadata`: Metadata; keys in lower case."
  type        = map(object({ quota = number, access_tier = optional(string), enabled_protocol = optional(string), metadata = optional(map(string)) }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.shares) : try(contains(["Cool", "Hot", "Premium", "TransactionOptimized"], one.access_tier), true) && try(contains(["NFS", "SMB"], one.enabled_protocol), true)])
    error_message = "shares.access_tier must be Cool, Hot, Premium or TransactionOptimized, and shares.enabled_protocol NFS or SMB."
  }
}

variable "tables" {
  description = "Tables by name."
  type        = map(object({}))
  default     = {}
  nullable    = false
}

# Network

variable "custom_domain" {
  description = "Domain of your own for blobs."
  type        = object({ name = string, use_subdomain = optional(bool) })
  default     = null
}

variable "dns_endpoint_type" {
  description = "`Standard`, or `AzureDnsZone` for many accounts in a subscription."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AzureDnsZone", "Standard"], var.dns_endpoint_type), true)
    error_message = "dns_endpoint_type must be AzureDnsZone or Standard."
  }
}

variable "https_traffic_only_enabled" {
  description = "Accept HTTPS only; NFS shares need it off."
  type        = bool
  default     = true
}

variable "network_rules" {
  description = "Networks and addresses that get in; without it, `public_network_access` decides alone."
  type = object({
    default_action             = string
    bypass                     = optional(set(string))
    ip_rules                   = optional(set(string))
    private_link_access        = optional(list(object({ endpoint_resource_id = string, endpoint_tenant_id = optional(string) })), [])
    virtual_network_subnet_ids = optional(set(string))
  })
  default = null
}

variable "nfsv3_enabled" {
  description = "NFS 3.0 for blobs; needs `is_hns_enabled` and a private network."
  type        = bool
  default     = null
}

variable "routing" {
  description = "Route to clients: `MicrosoftRouting`, or `InternetRouting`, over which data out costs less."
  type        = object({ choice = optional(string), publish_internet_endpoints = optional(bool), publish_microsoft_endpoints = optional(bool) })
  default     = null
}

variable "sftp_enabled" {
  description = "Enable SFTP, billed by the hour as long as it is on."
  type        = bool
  default     = null
}

# Security

variable "allow_nested_items_to_be_public" {
  description = "Allow public containers, whose downloads the account pays for."
  type        = bool
  default     = false
}

variable "allowed_copy_scope" {
  description = "From where blobs may be copied in, `All`, `AAD` (the same tenant) or `PrivateLink`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AAD", "All", "PrivateLink"], var.allowed_copy_scope), true)
    error_message = "allowed_copy_scope must be All, AAD or PrivateLink."
  }
}

variable "azure_files_authentication" {
  description = "Directory that signs users in to file shares, `AADDS`, `AD` or `AADKERB`."
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

variable "customer_managed_key" {
  description = "Key of your own in Key Vault for the encryption, whose operations are billed; null leaves it to a key of Microsoft, which is free."
  type        = object({ key_vault_key_id = string, user_assigned_identity_id = string })
  default     = null
}

variable "default_to_oauth_authentication" {
  description = "Use Microsoft Entra ID by default in the portal."
  type        = bool
  default     = true
}

variable "identity" {
  description = "Managed identity of the storage account; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "immutability_policy" {
  description = "Keep blobs unchanged for days; nobody can delete them, nor stop paying for them, before. `Locked` cannot be taken back."
  type        = object({ allow_protected_append_writes = bool, period_since_creation_in_days = number, state = string })
  default     = null
}

variable "infrastructure_encryption_enabled" {
  description = "Encrypt twice; free of charge."
  type        = bool
  default     = null
}

variable "local_user_enabled" {
  description = "Allow local users of SFTP."
  type        = bool
  default     = null
}

variable "min_tls_version" {
  description = "Oldest TLS version accepted; `TLS1_2` alone is left."
  type        = string
  default     = "TLS1_2"
  validation {
    condition     = try(contains(["TLS1_2"], var.min_tls_version), true)
    error_message = "min_tls_version must be TLS1_2."
  }
}

variable "public_network_access" {
  description = "`Disabled` leaves private endpoints (each billed by the hour), `Enabled` opens the account to the Internet behind `network_rules`, `SecuredByPerimeter` leaves it to a network security perimeter."
  type        = string
  default     = "Disabled"
  validation {
    condition     = try(contains(["Disabled", "Enabled", "SecuredByPerimeter"], var.public_network_access), true)
    error_message = "public_network_access must be Disabled, Enabled or SecuredByPerimeter."
  }
}

variable "queue_encryption_key_type" {
  description = "Key of queues, `Service` or `Account`; a key of your own needs `Account`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Account", "Service"], var.queue_encryption_key_type), true)
    error_message = "queue_encryption_key_type must be Account or Service."
  }
}

variable "sas_policy" {
  description = "How long shared access signatures may be valid."
  type        = object({ expiration_period = string, expiration_action = optional(string) })
  default     = null
}

variable "shared_access_key_enabled" {
  description = "Allow access with the account's keys, which do not tell who came; off, Microsoft Entra ID is the only way, and resources beside it that write data, such as blobs, need `storage_use_azuread` in the provider."
  type        = bool
  default     = false
}

variable "table_encryption_key_type" {
  description = "Key of tables, `Service` or `Account`; a key of your own needs `Account`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Account", "Service"], var.table_encryption_key_type), true)
    error_message = "table_encryption_key_type must be Account or Service."
  }
}

# Backup

variable "cross_tenant_replication_enabled" {
  description = "Allow object replication into other tenants."
  type        = bool
  default     = false
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
