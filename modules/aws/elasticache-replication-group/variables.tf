# Name and place

variable "description" {
  description = "What the group is for."
  type        = string
  nullable    = false
}

variable "replication_group_id" {
  description = "Name of the group."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z][a-zA-Z0-9-]{0,39}$", var.replication_group_id)) && !can(regex("--|-$", var.replication_group_id))
    error_message = "A group name has up to 40 letters, digits and single hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "parameter_group_name" {
  description = "Parameter group; the name decides whether the group has shards."
  type        = string
  default     = null
}

variable "preferred_cache_cluster_azs" {
  description = "Zones of the nodes, the primary's first."
  type        = list(string)
  default     = null
}

variable "subnet_group_name" {
  description = "Subnet group, and so the VPC; null takes the default one."
  type        = string
  default     = null
}

# Size and cost

variable "data_tiering_enabled" {
  description = "Move cold data from memory to local disks, which are billed with the node (r6gd only) and hold more for the price."
  type        = bool
  default     = null
}

variable "multi_az_enabled" {
  description = "Spread primary and replicas over zones; needs a replica and `automatic_failover_enabled`."
  type        = bool
  default     = null
}

variable "node_type" {
  description = "Size and generation of the nodes. Graviton types (`cache.t4g`, `cache.m7g`, `cache.r7g`) cost less than Intel ones of the same size."
  type        = string
  default     = null
  validation {
    condition     = try(startswith(var.node_type, "cache."), true)
    error_message = "A node type begins with \"cache.\"."
  }
}

variable "num_cache_clusters" {
  description = "Nodes of a group without shards, each billed by the hour; two make one able to fail."
  type        = number
  default     = null
  validation {
    condition     = try(var.num_cache_clusters >= 1 && var.num_cache_clusters <= 6, true)
    error_message = "num_cache_clusters must be 1 to 6."
  }
}

variable "num_node_groups" {
  description = "Shards; each has a primary and its replicas, all billed by the hour."
  type        = number
  default     = null
  validation {
    condition     = try(var.num_node_groups >= 1 && var.num_node_groups <= 500, true)
    error_message = "num_node_groups must be 1 to 500."
  }
}

variable "replicas_per_node_group" {
  description = "Replicas of each shard, each billed by the hour."
  type        = number
  default     = null
  validation {
    condition     = try(var.replicas_per_node_group >= 0 && var.replicas_per_node_group <= 5, true)
    error_message = "replicas_per_node_group must be 0 to 5."
  }
}

# Software and settings

variable "engine" {
  description = "`valkey` or `redis`. Valkey nodes cost less than Redis ones."
  type        = string
  default     = "valkey"
  validation {
    condition     = try(contains(["valkey", "redis"], var.engine), true)
    error_message = "engine must be valkey or redis."
  }
}

variable "engine_version" {
  description = "Version of the engine, for example `8.0`."
  type        = string
  default     = null
}

# Network

variable "ip_discovery" {
  description = "Kind of addresses that clients are told: `ipv4` or `ipv6`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ipv4", "ipv6"], var.ip_discovery), true)
    error_message = "ip_discovery must be ipv4 or ipv6."
  }
}

variable "network_type" {
  description = "Kind of addresses of the nodes: `ipv4`, `ipv6` or `dual_stack`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ipv4", "ipv6", "dual_stack"], var.network_type), true)
    error_message = "network_type must be ipv4, ipv6 or dual_stack."
  }
}

variable "port" {
  description = "Port of the nodes."
  type        = number
  default     = null
}

variable "security_group_ids" {
  description = "Security groups of the nodes; null takes the default one."
  type        = set(string)
  default     = null
}

# Security

variable "at_rest_encryption_enabled" {
  description = "Encrypt disk, snapshots and swap, which costs nothing. Cannot be changed."
  type        = string
  default     = "true"
  validation {
    condition     = try(contains(["true", "false"], var.at_rest_encryption_enabled), true)
    error_message = "at_rest_encryption_enabled must be true or false."
  }
}

variable "auth_token" {
  description = "Password of the clients, 16 to 128 characters, kept in the state; user groups avoid that."
  type        = string
  default     = null
  sensitive   = true
  validation {
    condition     = var.auth_token == null || can(regex("^[A-Za-z0-9!&#$<>^-]{16,128}$", var.auth_token))
    error_message = "auth_token must have 16 to 128 letters, digits and ! & # $ ^ < > -."
  }
}

variable "kms_key_id" {
  description = "KMS key for encryption at rest; every request to the key is billed."
  type        = string
  default     = null
}

variable "log_delivery_configuration" {
  description = "Slow log and engine log to deliver; their destination bills them by the GB. `destination_type`: Kind of the destination. `log_format`: How lines are written. `log_type`: `slow-log` or `engine-log`."
  type        = list(object({ destination = string, destination_type = string, log_format = string, log_type = string }))
  default     = []
  nullable    = false
  validation {
    condition     = length(var.log_delivery_configuration) <= 2
    error_message = "log_delivery_configuration takes at most 2."
  }
  validation {
    condition     = alltrue([for one in var.log_delivery_configuration : try(contains(["cloudwatch-logs", "kinesis-firehose"], one.destination_type), true)])
    error_message = "log_delivery_configuration.destination_type must be cloudwatch-logs or kinesis-firehose."
  }
  validation {
    condition     = alltrue([for one in var.log_delivery_configuration : try(contains(["json", "text"], one.log_format), true)])
    error_message = "log_delivery_configuration.log_format must be json or text."
  }
  validation {
    condition     = alltrue([for one in var.log_delivery_configuration : try(contains(["slow-log", "engine-log"], one.log_type), true)])
    error_message = "log_delivery_configuration.log_type must be slow-log or engine-log."
  }
}

variable "transit_encryption_enabled" {
  description = "Encrypt connections with TLS, which costs some throughput and no money."
  type        = bool
  default     = true
}

variable "transit_encryption_mode" {
  description = "`preferred` takes connections without TLS too, while clients move."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["required", "preferred"], var.transit_encryption_mode), true)
    error_message = "transit_encryption_mode must be required or preferred."
  }
}

variable "user_group_ids" {
  description = "User group whose users may log in."
  type        = set(string)
  default     = null
}

# Backup

variable "automatic_failover_enabled" {
  description = "Let a replica take over when the primary fails; needs one."
  type        = bool
  default     = null
}

variable "final_snapshot_identifier" {
  description = "Snapshot to take when the group is deleted; it is billed until somebody deletes it."
  type        = string
  default     = null
}

variable "global_replication_group_id" {
  description = "Global datastore to join as a secondary region; the transfer between regions is billed."
  type        = string
  default     = null
}

variable "snapshot_arns" {
  description = "Snapshots in S3 to fill the group from. Counts at creation alone; later changes are ignored."
  type        = set(string)
  default     = null
}

variable "snapshot_name" {
  description = "Snapshot to fill the group from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "snapshot_retention_limit" {
  description = "Days that daily snapshots are kept, billed by the GB-month; 0 switches them off."
  type        = number
  default     = null
  validation {
    condition     = try(var.snapshot_retention_limit >= 0 && var.snapshot_retention_limit <= 35, true)
    error_message = "snapshot_retention_limit must be 0 to 35."
  }
}

variable "snapshot_window" {
  description = "Daily window of snapshots in UTC, for example `03:00-04:00`."
  type        = string
  default     = null
}

# Logs and metrics

variable "notification_topic_arn" {
  description = "SNS topic for events."
  type        = string
  default     = null
}

# Life cycle

variable "apply_immediately" {
  description = "Change at once instead of in the maintenance window."
  type        = bool
  default     = null
}

variable "auth_token_update_strategy" {
  description = "How a new `auth_token` takes effect. Takes `SET`, `ROTATE` or `DELETE`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["SET", "ROTATE", "DELETE"], var.auth_token_update_strategy), true)
    error_message = "auth_token_update_strategy must be SET, ROTATE or DELETE."
  }
}

variable "auto_minor_version_upgrade" {
  description = "Take minor versions in the maintenance window."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["true", "false"], var.auto_minor_version_upgrade), true)
    error_message = "auto_minor_version_upgrade must be true or false."
  }
}

variable "maintenance_window" {
  description = "Weekly window of maintenance in UTC, for example `sun:05:00-sun:06:00`."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "cluster_mode" {
  description = "Shards, or one shard that every client can use: `enabled`, `disabled` or `compatible`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["enabled", "disabled", "compatible"], var.cluster_mode), true)
    error_message = "cluster_mode must be enabled, disabled or compatible."
  }
}
