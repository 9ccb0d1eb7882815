# Name and place

variable "name" {
  description = "Name of the topic."
  type        = string
  nullable    = false
  validation {
    condition     = !startswith(var.name, "goog")
    error_message = "A name must not begin with \"goog\"."
  }
  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9._~+%-]{2,254}$", var.name))
    error_message = "A name has 3 to 255 letters, digits and - . _ ~ + %, and begins with a letter."
  }
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

# Software and settings

variable "schema_settings" {
  description = "Schema that messages must fit."
  type        = object({ schema = string, encoding = optional(string), first_revision_id = optional(string), last_revision_id = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["ENCODING_UNSPECIFIED", "JSON", "BINARY"], var.schema_settings.encoding), true)
    error_message = "schema_settings: encoding must be ENCODING_UNSPECIFIED, JSON or BINARY."
  }
}

variable "subscriptions" {
  description = "Subscriptions by name. `ack_deadline_seconds`: Seconds to acknowledge a message; what comes late is delivered, and billed, again. `dead_letter_policy`: Topic for messages that fail `max_delivery_attempts` times; every attempt is billed. `expiration_policy`: Time without use after which the subscription goes, `ttl`; an empty text never expires. `filter`: Messages wanted; others are acknowledged for it, at a lower price. `message_retention_duration`: How long unacknowledged messages are kept, for example `604800s`; beyond a day they are billed by the GiB and month. `retain_acked_messages`: Keep acknowledged messages too, which are billed."
  type = map(object({
    ack_deadline_seconds = optional(number)
    bigquery_config = optional(object({
      table                 = string
      drop_unknown_fields   = optional(bool)
      service_account_email = optional(string)
      use_table_schema      = optional(bool)
      use_topic_schema      = optional(bool)
      write_metadata        = optional(bool)
    }))
    cloud_storage_config = optional(object({
      bucket                   = string
      avro_config              = optional(object({ use_topic_schema = optional(bool), write_metadata = optional(bool) }))
      filename_datetime_format = optional(string)
      filename_prefix          = optional(string)
      filename_suffix          = optional(string)
      max_bytes                = optional(number)
      max_duration             = optional(string)
      max_messages             = optional(number)
      service_account_email    = optional(string)
      text_config              = optional(object({}))
    }))
    dead_letter_policy           = optional(object({ dead_letter_topic = optional(string), max_delivery_attempts = optional(number) }))
    enable_exactly_once_delivery = optional(bool)
    enable_message_ordering      = optional(bool)
    expiration_policy            = optional(object({ ttl = string }))
    filter                       = optional(string)
    message_retention_duration   = optional(string)
    push_config = optional(object({
      push_endpoint = string
      attributes    = optional(map(string))
      no_wrapper    = optional(object({ write_metadata = bool }))
      oidc_token    = optional(object({ service_account_email = string, audience = optional(string) }))
    }))
    retain_acked_messages = optional(bool, false)
    retry_policy          = optional(object({ maximum_backoff = optional(string), minimum_backoff = optional(string) }))
  }))
  default  = {}
  nullable = false
}

# Storage

variable "message_retention_duration" {
  description = "How long the topic keeps messages, for example `86400s`; kept messages are billed by the GiB and month."
  type        = string
  default     = null
  validation {
    condition     = var.message_retention_duration == null || can(regex("^[0-9]+s$", var.message_retention_duration))
    error_message = "message_retention_duration is written in seconds, such as 86400s."
  }
}

variable "message_storage_policy" {
  description = "Regions in which messages may lie; messages from elsewhere travel, which is billed."
  type        = object({ allowed_persistence_regions = set(string), enforce_in_transit = optional(bool) })
  default     = null
}

# Network

variable "ingestion_data_source_settings" {
  description = "Source that fills the topic; ingestion is billed per GiB."
  type = object({
    aws_kinesis = optional(object({ aws_role_arn = string, consumer_arn = string, gcp_service_account = string, stream_arn = string }))
    aws_msk     = optional(object({ aws_role_arn = string, cluster_arn = string, gcp_service_account = string, topic = string }))
    azure_event_hubs = optional(object({
      client_id           = optional(string)
      event_hub           = optional(string)
      gcp_service_account = optional(string)
      namespace           = optional(string)
      resource_group      = optional(string)
      subscription_id     = optional(string)
      tenant_id           = optional(string)
    }))
    cloud_storage = optional(object({
      bucket                     = string
      avro_format                = optional(object({}))
      match_glob                 = optional(string)
      minimum_object_create_time = optional(string)
      pubsub_avro_format         = optional(object({}))
      text_format                = optional(object({ delimiter = optional(string) }))
    }))
    confluent_cloud        = optional(object({ bootstrap_server = string, gcp_service_account = string, identity_pool_id = string, topic = string, cluster_id = optional(string) }))
    platform_logs_settings = optional(object({ severity = optional(string) }))
  })
  default = null
  validation {
    condition     = try(contains(["SEVERITY_UNSPECIFIED", "DISABLED", "DEBUG", "INFO", "WARNING", "ERROR"], var.ingestion_data_source_settings.platform_logs_settings.severity), true)
    error_message = "ingestion_data_source_settings: platform_logs_settings.severity must be SEVERITY_UNSPECIFIED, DISABLED, DEBUG, INFO, WARNING or ERROR."
  }
}

# Security

variable "kms_key_name" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the topic, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

# Other

variable "message_transforms" {
  description = "Functions that change or drop messages before they are kept."
  type = list(object({
    ai_inference = optional(object({
      endpoint               = string
      service_account_email  = optional(string)
      unstructured_inference = optional(object({ parameters = optional(map(string)) }))
    }))
    disabled       = optional(bool)
    javascript_udf = optional(object({ code = string, function_name = string }))
  }))
  default  = []
  nullable = false
}
