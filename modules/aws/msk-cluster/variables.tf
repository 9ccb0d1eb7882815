# Name and place

variable "cluster_name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9-]{1,64}$", var.cluster_name))
    error_message = "A cluster name has 1 to 64 letters, digits and hyphens."
  }
}

# Size and cost

variable "broker_node_group_info" {
  description = "Size, subnets and storage of the brokers. `instance_type` decides the hourly price, Graviton types (`kafka.m7g`) cost less than Intel ones; storage of `kafka.` brokers is billed whether used or not, of `express.` ones as it is used. `az_distribution`: Only one is known. `connectivity_info.public_access.type`: Reach the brokers from the internet, which bills transfer. AWS refuses SERVICE_PROVIDED_EIPS at creation, so leave it out until the cluster stands. `storage_info.ebs_storage_info.volume_size`: Gigabytes of each broker; can grow but never shrink."
  type = object({
    client_subnets  = set(string)
    instance_type   = string
    security_groups = set(string)
    az_distribution = optional(string)
    connectivity_info = optional(object({
      public_access = optional(object({ type = optional(string) }))
      vpc_connectivity = optional(object({
        client_authentication = optional(object({ sasl = optional(object({ iam = optional(bool), scram = optional(bool) })), tls = optional(bool) }))
      }))
    }))
    storage_info = optional(object({
      ebs_storage_info = optional(object({
        provisioned_throughput = optional(object({ enabled = optional(bool), volume_throughput = optional(number) }))
        volume_size            = optional(number)
      }))
    }))
  })
  nullable = false
  validation {
    condition     = startswith(var.broker_node_group_info.instance_type, "kafka.") || startswith(var.broker_node_group_info.instance_type, "express.")
    error_message = "A broker type begins with \"kafka.\" or \"express.\"."
  }
  validation {
    condition     = try(contains(["DEFAULT"], var.broker_node_group_info.az_distribution), true)
    error_message = "broker_node_group_info.az_distribution must be DEFAULT."
  }
  validation {
    condition     = try(contains(["DISABLED", "SERVICE_PROVIDED_EIPS"], var.broker_node_group_info.connectivity_info.public_access.type), true)
    error_message = "broker_node_group_info.connectivity_info.public_access.type must be DISABLED or SERVICE_PROVIDED_EIPS."
  }
  validation {
    condition     = try(var.broker_node_group_info.storage_info.ebs_storage_info.volume_size >= 1 && var.broker_node_group_info.storage_info.ebs_storage_info.volume_size <= 16384, true)
    error_message = "broker_node_group_info.storage_info.ebs_storage_info.volume_size must be 1 to 16384."
  }
}

variable "number_of_broker_nodes" {
  description = "Brokers, a multiple of the number of subnets; each is billed by the hour."
  type        = number
  nullable    = false
  validation {
    condition     = var.number_of_broker_nodes >= 1
    error_message = "number_of_broker_nodes must be 1 or more."
  }
}

# Software and settings

variable "kafka_version" {
  description = "Version of Kafka."
  type        = string
  nullable    = false
}

variable "configuration_info" {
  description = "Configuration of the brokers; `log.retention.hours` there decides how much storage is needed."
  type        = object({ arn = string, revision = number })
  default     = null
}

# Storage

variable "storage_mode" {
  description = "`LOCAL` or `TIERED`; tiered storage costs less per GB, and is billed for reads."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["LOCAL", "TIERED"], var.storage_mode), true)
    error_message = "storage_mode must be LOCAL or TIERED."
  }
}

# Security

variable "client_authentication" {
  description = "How clients prove who they are. AWS Private CA for TLS is billed by the month."
  type = object({
    sasl            = optional(object({ iam = optional(bool), scram = optional(bool) }))
    tls             = optional(object({ certificate_authority_arns = optional(set(string)) }))
    unauthenticated = optional(bool)
  })
  default = null
}

variable "encryption_info" {
  description = "Keys and TLS. Data at rest is always encrypted, requests to a key of your own are billed. `encryption_in_transit.client_broker`: What clients may speak."
  type = object({
    encryption_at_rest_kms_key_arn = optional(string)
    encryption_in_transit          = optional(object({ client_broker = optional(string), in_cluster = optional(bool) }))
  })
  default = null
  validation {
    condition     = try(contains(["TLS", "TLS_PLAINTEXT", "PLAINTEXT"], var.encryption_info.encryption_in_transit.client_broker), true)
    error_message = "encryption_info.encryption_in_transit.client_broker must be TLS, TLS_PLAINTEXT or PLAINTEXT."
  }
}

# Logs and metrics

variable "enhanced_monitoring" {
  description = "`DEFAULT` is free; `PER_BROKER` and finer levels are billed as custom metrics."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"], var.enhanced_monitoring), true)
    error_message = "enhanced_monitoring must be DEFAULT, PER_BROKER, PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION."
  }
}

variable "log_retention_days" {
  description = "Days that logs of the brokers are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "logging_info" {
  description = "Logs of the brokers, billed by the GB where they go; S3 costs least. `broker_logs.cloudwatch_logs.log_group`: Log group; null takes the one that the module makes."
  type = object({
    broker_logs = object({
      cloudwatch_logs = optional(object({ enabled = bool, log_group = optional(string) }))
      firehose        = optional(object({ enabled = bool, delivery_stream = optional(string) }))
      s3              = optional(object({ enabled = bool, bucket = optional(string), prefix = optional(string) }))
    })
  })
  default = null
}

variable "open_monitoring" {
  description = "Metrics for Prometheus, which cost nothing but their transfer."
  type = object({
    prometheus = object({ jmx_exporter = optional(object({ enabled_in_broker = bool })), node_exporter = optional(object({ enabled_in_broker = bool })) })
  })
  default = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
