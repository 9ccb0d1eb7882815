# Name and place

variable "domain_name" {
  description = "Name of the domain."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,27}$", var.domain_name))
    error_message = "A domain name has 3 to 28 lower-case letters, digits and hyphens, and begins with a letter."
  }
}

# Software and settings

variable "advanced_options" {
  description = "Settings of the search engine."
  type        = map(string)
  default     = null
}

variable "auto_tune_options" {
  description = "Let AWS tune memory by itself. `desired_state`: Whether it does."
  type = object({
    desired_state        = string
    maintenance_schedule = optional(list(object({ cron_expression_for_recurrence = string, duration = object({ unit = string, value = number }), start_at = string })), [])
    rollback_on_disable  = optional(string)
    use_off_peak_window  = optional(bool)
  })
  default = null
  validation {
    condition     = try(contains(["ENABLED", "DISABLED"], var.auto_tune_options.desired_state), true)
    error_message = "auto_tune_options.desired_state must be ENABLED or DISABLED."
  }
}

variable "cluster_config" {
  description = "Number and type of data, master and warm nodes, all billed by the hour. Graviton types (`m6g`, `r6g`) cost less than Intel ones of the same size. `cold_storage_options.enabled`: Cold storage, the cheapest, billed by the GB-month. `dedicated_master_count`: Dedicated masters. `dedicated_master_enabled`: Keep masters apart from data nodes; each is billed by the hour. `dedicated_master_type`: Their type. `instance_count`: Data nodes. `instance_type`: Their type. `multi_az_with_standby_enabled`: Keep a third of the nodes in standby, in three zones. `warm_count`: UltraWarm nodes, 2 at least; storage costs less there than on data nodes. `warm_type`: Their type. `zone_awareness_enabled`: Spread data nodes over zones; copies between them are free of charge."
  type = object({
    cold_storage_options          = optional(object({ enabled = optional(bool) }))
    dedicated_master_count        = optional(number)
    dedicated_master_enabled      = optional(bool)
    dedicated_master_type         = optional(string)
    instance_count                = optional(number)
    instance_type                 = optional(string, "m6g.large.search")
    multi_az_with_standby_enabled = optional(bool)
    node_options = optional(list(object({
      node_config = optional(object({ count = optional(number), enabled = optional(bool), type = optional(string) }))
      node_type   = optional(string)
    })), [])
    warm_count             = optional(number)
    warm_enabled           = optional(bool)
    warm_type              = optional(string)
    zone_awareness_config  = optional(object({ availability_zone_count = optional(number) }))
    zone_awareness_enabled = optional(bool)
  })
  default = {}
  validation {
    condition     = try(contains([3, 5], var.cluster_config.dedicated_master_count), true)
    error_message = "cluster_config.dedicated_master_count must be 3 or 5."
  }
  validation {
    condition     = try(var.cluster_config.instance_count >= 1, true)
    error_message = "cluster_config.instance_count must be 1 or more."
  }
  validation {
    condition     = try(endswith(var.cluster_config.instance_type, ".search"), true)
    error_message = "A node type ends with \".search\"."
  }
  validation {
    condition     = try(var.cluster_config.warm_count >= 2 && var.cluster_config.warm_count <= 150, true)
    error_message = "cluster_config.warm_count must be 2 to 150."
  }
  validation {
    condition     = try(contains(["ultrawarm1.medium.search", "ultrawarm1.large.search", "ultrawarm1.xlarge.search"], var.cluster_config.warm_type), true)
    error_message = "cluster_config.warm_type must be ultrawarm1.medium.search, ultrawarm1.large.search or ultrawarm1.xlarge.search."
  }
}

variable "cognito_options" {
  description = "Log in to dashboards by Cognito."
  type        = object({ identity_pool_id = string, role_arn = string, user_pool_id = string, enabled = optional(bool) })
  default     = null
}

variable "engine_version" {
  description = "`OpenSearch_` or `Elasticsearch_` and the version; old versions cost extended support by the instance-hour."
  type        = string
  default     = null
  validation {
    condition     = try(var.engine_version == null || can(regex("^(Elasticsearch_[0-9]{1}\\.[0-9]{1,2}|OpenSearch_[0-9]{1,2}\\.[0-9]{1,2})$", var.engine_version)), true)
    error_message = "engine_version is one such as OpenSearch_2.19."
  }
}

variable "off_peak_window_options" {
  description = "Ten hours a day in which AWS may change the domain."
  type = object({
    enabled         = optional(bool)
    off_peak_window = optional(object({ window_start_time = optional(object({ hours = optional(number), minutes = optional(number) })) }))
  })
  default = null
}

# Storage

variable "ebs_options" {
  description = "Volumes of the data nodes, billed by the GB whether used or not. `iops`: Operations per second; gp3 includes 3000, more are billed. `throughput`: Megabytes per second; gp3 includes 125, more are billed. `volume_size`: Gigabytes of each node. `volume_type`: Kind of volume; gp3 costs less per GB than gp2."
  type = object({
    ebs_enabled = bool
    iops        = optional(number)
    throughput  = optional(number)
    volume_size = optional(number)
    volume_type = optional(string, "gp3")
  })
  default = { ebs_enabled = true, volume_size = 20 }
  validation {
    condition     = try(var.ebs_options.volume_size >= 1, true)
    error_message = "ebs_options.volume_size must be 1 or more."
  }
  validation {
    condition     = try(contains(["gp3", "gp2", "io1", "standard"], var.ebs_options.volume_type), true)
    error_message = "ebs_options.volume_type must be gp3, gp2, io1 or standard."
  }
}

# Network

variable "domain_endpoint_options" {
  description = "Address of the domain and how it is reached. `enforce_https`: Refuse plain HTTP. `tls_security_policy`: Oldest TLS that is taken."
  type = object({
    custom_endpoint                 = optional(string)
    custom_endpoint_certificate_arn = optional(string)
    custom_endpoint_enabled         = optional(bool)
    enforce_https                   = optional(bool, true)
    tls_security_policy             = optional(string, "Policy-Min-TLS-1-2-PFS-2023-10")
  })
  default = {}
  validation {
    condition     = try(contains(["Policy-Min-TLS-1-0-2019-07", "Policy-Min-TLS-1-2-2019-07", "Policy-Min-TLS-1-2-PFS-2023-10", "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08", "Policy-Min-TLS-1-2-FIPS-PQ-2026-10"], var.domain_endpoint_options.tls_security_policy), true)
    error_message = "domain_endpoint_options.tls_security_policy must be Policy-Min-TLS-1-0-2019-07, Policy-Min-TLS-1-2-2019-07, Policy-Min-TLS-1-2-PFS-2023-10, Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08 or Policy-Min-TLS-1-2-FIPS-PQ-2026-10."
  }
}

variable "ip_address_type" {
  description = "Kind of addresses of the domain: `ipv4` or `dualstack`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ipv4", "dualstack"], var.ip_address_type), true)
    error_message = "ip_address_type must be ipv4 or dualstack."
  }
}

variable "vpc_options" {
  description = "Subnets and security groups; without them the domain is reached from the internet. Cannot be changed."
  type        = object({ security_group_ids = optional(set(string)), subnet_ids = optional(set(string)) })
  default     = null
}

# Security

variable "access_policies" {
  description = "Who may call the domain, as JSON."
  type        = string
  default     = null
  validation {
    condition     = var.access_policies == null || can(jsondecode(var.access_policies))
    error_message = "access_policies must be JSON."
  }
}

variable "advanced_security_options" {
  description = "Fine-grained access control; cannot be switched off again."
  type = object({
    enabled                        = bool
    anonymous_auth_enabled         = optional(bool)
    internal_user_database_enabled = optional(bool)
    master_user_options            = optional(object({ master_user_arn = optional(string), master_user_name = optional(string), master_user_password = optional(string) }))
  })
  default   = null
  sensitive = true
}

variable "encrypt_at_rest" {
  description = "Encryption of the data, on unless said otherwise; costs nothing but requests to the key. Cannot be switched off again."
  type        = object({ enabled = bool, kms_key_id = optional(string) })
  default     = { enabled = true }
}

variable "node_to_node_encryption" {
  description = "TLS between the nodes, on unless said otherwise. Cannot be switched off again."
  type        = object({ enabled = bool })
  default     = { enabled = true }
}

# Backup

variable "snapshot_options" {
  description = "Hour of the daily snapshot of old Elasticsearch domains; newer ones take one each hour, free of charge."
  type        = object({ automated_snapshot_start_hour = number })
  default     = null
}

# Logs and metrics

variable "log_publishing_options" {
  description = "Logs to publish; CloudWatch bills them by the GB. `log_type`: Which."
  type        = list(object({ cloudwatch_log_group_arn = string, log_type = string, enabled = optional(bool) }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.log_publishing_options : try(contains(["INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS", "ES_APPLICATION_LOGS", "AUDIT_LOGS"], one.log_type), true)])
    error_message = "log_publishing_options.log_type must be INDEX_SLOW_LOGS, SEARCH_SLOW_LOGS, ES_APPLICATION_LOGS or AUDIT_LOGS."
  }
}

# Life cycle

variable "software_update_options" {
  description = "Whether to take service software updates by itself."
  type        = object({ auto_software_update_enabled = optional(bool) })
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
