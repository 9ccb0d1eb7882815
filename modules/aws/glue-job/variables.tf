# Name and place

variable "name" {
  description = "Name of the job."
  type        = string
  nullable    = false
  validation {
    condition     = length(var.name) >= 1 && length(var.name) <= 255
    error_message = "A job name has 1 to 255 characters."
  }
}

variable "description" {
  description = "What the job does."
  type        = string
  default     = null
}

# Size and cost

variable "execution_class" {
  description = "`STANDARD`, or `FLEX` that runs on spare capacity and costs less."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["STANDARD", "FLEX"], var.execution_class), true)
    error_message = "execution_class must be STANDARD or FLEX."
  }
}

variable "job_run_queuing_enabled" {
  description = "Let runs wait for capacity."
  type        = bool
  default     = null
}

variable "max_capacity" {
  description = "DPUs of a `pythonshell` job, 0.0625 or 1; others take `worker_type` and `number_of_workers`."
  type        = number
  default     = null
}

variable "number_of_workers" {
  description = "Workers, at most with auto scaling; each is billed by the second."
  type        = number
  default     = null
  validation {
    condition     = try(var.number_of_workers >= 1, true)
    error_message = "number_of_workers must be 1 or more."
  }
}

variable "timeout" {
  description = "Minutes after which a run is stopped; a ceiling on what a hanging run can cost. AWS takes 2880, or 480 since Glue 5, unless told. A streaming job needs null, or a day at least."
  type        = number
  default     = null
  validation {
    condition     = try(var.timeout >= 1 && var.timeout <= 10080, true)
    error_message = "timeout must be 1 to 10080."
  }
}

variable "worker_type" {
  description = "Size of a worker; `G.1X` is one DPU, `G.2X` two, `G.025X` a quarter (streaming only)."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Standard", "G.025X", "G.1X", "G.2X", "G.4X", "G.8X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X", "Z.2X"], var.worker_type), true)
    error_message = "worker_type must be Standard, G.025X, G.1X, G.2X, G.4X, G.8X, G.12X, G.16X, R.1X, R.2X, R.4X, R.8X or Z.2X."
  }
}

# Software and settings

variable "command" {
  description = "Kind and script of the job. `name`: Kind; `pythonshell` jobs run on a fraction of a DPU. `python_version`: Version of Python."
  type        = object({ script_location = string, name = optional(string), python_version = optional(string), runtime = optional(string) })
  nullable    = false
  validation {
    condition     = try(contains(["glueetl", "gluestreaming", "pythonshell", "glueray"], var.command.name), true)
    error_message = "command.name must be glueetl, gluestreaming, pythonshell or glueray."
  }
  validation {
    condition     = try(contains(["2", "3", "3.9"], var.command.python_version), true)
    error_message = "command.python_version must be 2, 3 or 3.9."
  }
}

variable "default_arguments" {
  description = "Arguments of the job, for example `--enable-metrics`; `--enable-auto-scaling` = `true` removes workers that idle. Give {} for `pythonshell`."
  type        = map(string)
  default     = { "--enable-auto-scaling" = "true", "--enable-metrics" = "true" }
}

variable "execution_property" {
  description = "Execution property of the job; null leaves the block out. `max_concurrent_runs`: Runs at once, at most; a ceiling on what can be billed at a time."
  type        = object({ max_concurrent_runs = optional(number) })
  default     = null
  validation {
    condition     = try(var.execution_property.max_concurrent_runs >= 1, true)
    error_message = "execution_property.max_concurrent_runs must be 1 or more."
  }
}

variable "glue_version" {
  description = "Version of Glue; since 2.0 a run is billed for a minute at least instead of ten."
  type        = string
  default     = null
}

variable "max_retries" {
  description = "Retries of a failed run, each billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_retries >= 0 && var.max_retries <= 10, true)
    error_message = "max_retries must be 0 to 10."
  }
}

variable "non_overridable_arguments" {
  description = "Arguments that a run cannot change."
  type        = map(string)
  default     = null
}

variable "notification_property" {
  description = "Notification property of the job; null leaves the block out. `notify_delay_after`: Minutes after which a run that is late is reported."
  type        = object({ notify_delay_after = optional(number) })
  default     = null
  validation {
    condition     = try(var.notification_property.notify_delay_after >= 1, true)
    error_message = "notification_property.notify_delay_after must be 1 or more."
  }
}

variable "source_control_details" {
  description = "Repository of the script."
  type = object({
    auth_strategy  = optional(string)
    auth_token     = optional(string)
    branch         = optional(string)
    folder         = optional(string)
    last_commit_id = optional(string)
    owner          = optional(string)
    provider       = optional(string)
    repository     = optional(string)
  })
  default   = null
  sensitive = true
}

variable "triggers" {
  description = "Schedules by name, such as `cron(0 3 * * ? *)`. `type`: SCHEDULED, or ON_DEMAND."
  type = map(object({
    description       = optional(string)
    enabled           = optional(bool)
    schedule          = optional(string)
    start_on_creation = optional(bool)
    type              = optional(string, "SCHEDULED")
  }))
  default  = {}
  nullable = false
}

# Network

variable "connections" {
  description = "Connections to use; one in a VPC sends all traffic through it."
  type        = list(string)
  default     = null
}

# Security

variable "role_arn" {
  description = "Role that the job runs as."
  type        = string
  nullable    = false
}

variable "security_configuration" {
  description = "Security configuration, which encrypts results and logs."
  type        = string
  default     = null
}

# Life cycle

variable "maintenance_window" {
  description = "When a streaming job may be started anew, for example `Sun:10`."
  type        = string
  default     = null
}
