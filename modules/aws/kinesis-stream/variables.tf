# Name and place

variable "name" {
  description = "Name of the stream."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9_.-]{1,128}$", var.name))
    error_message = "A stream name has 1 to 128 letters, digits and _ . -."
  }
}

# Size and cost

variable "shard_count" {
  description = "Shards, each billed by the hour whether used or not, good for 1 MB/s in and 2 MB/s out; null in on-demand mode."
  type        = number
  default     = null
  validation {
    condition     = try(var.shard_count >= 1, true)
    error_message = "shard_count must be 1 or more."
  }
}

# Software and settings

variable "stream_mode_details" {
  description = "How capacity is bought. `stream_mode`: `PROVISIONED` bills shards, `ON_DEMAND` bills the stream by the hour and data by the GB."
  type        = object({ stream_mode = string })
  default     = null
  validation {
    condition     = try(contains(["PROVISIONED", "ON_DEMAND"], var.stream_mode_details.stream_mode), true)
    error_message = "stream_mode_details.stream_mode must be PROVISIONED or ON_DEMAND."
  }
}

# Storage

variable "retention_period" {
  description = "Hours that records are kept; 24 are included, more are billed, and more than 168 by the GB-month."
  type        = number
  default     = 24
  validation {
    condition     = try(var.retention_period >= 24 && var.retention_period <= 8760, true)
    error_message = "retention_period must be 24 to 8760."
  }
}

# Security

variable "encryption_type" {
  description = "`KMS` encrypts the records; its requests are billed, a few for each shard and hour."
  type        = string
  default     = "KMS"
  validation {
    condition     = try(contains(["KMS", "NONE"], var.encryption_type), true)
    error_message = "encryption_type must be KMS or NONE."
  }
}

variable "kms_key_id" {
  description = "KMS key of the encryption. The default one, which AWS keeps for Kinesis, costs nothing by the month."
  type        = string
  default     = "alias/aws/kinesis"
}

# Logs and metrics

variable "shard_level_metrics" {
  description = "Metrics by shard to publish, billed as custom metrics."
  type        = set(string)
  default     = null
  validation {
    condition     = alltrue([for one in coalesce(var.shard_level_metrics, []) : contains(["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"], one)])
    error_message = "shard_level_metrics may hold IncomingBytes, IncomingRecords, OutgoingBytes, OutgoingRecords, WriteProvisionedThroughputExceeded, ReadProvisionedThroughputExceeded, IteratorAgeMilliseconds and ALL."
  }
}

# Life cycle

variable "enforce_consumer_deletion" {
  description = "Remove consumers together with the stream; enhanced fan-out consumers are billed by the shard-hour."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
