# Name and place

variable "location" {
  description = "Region of the service; prices have two tiers of regions."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the service."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,47}[a-z0-9])?$", var.name))
    error_message = "A service name has up to 49 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the service is for."
  type        = string
  default     = null
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

# Size and cost

variable "scaling" {
  description = "Instances of the whole service, over all revisions. `manual_instance_count`: A fixed number of instances, each billed all the time. `max_instance_count`: Instances at most; a ceiling on what a rush can cost. `min_instance_count`: Instances that are kept warm, and billed, without requests."
  type = object({
    manual_instance_count = optional(number)
    max_instance_count    = optional(number)
    min_instance_count    = optional(number)
    scaling_mode          = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["AUTOMATIC", "MANUAL"], var.scaling.scaling_mode), true)
    error_message = "scaling: scaling_mode must be AUTOMATIC or MANUAL."
  }
}

# Software and settings

variable "template" {
  description = "Containers, their resources and how they scale. `containers.resources`: CPU and memory of each instance, billed by the second. `containers.resources.cpu_idle`: Bill CPU and memory only during requests; false bills them all the time an instance lives, as GPUs need. Null means true without `node_selector`, and false with it. `execution_environment`: `EXECUTION_ENVIRONMENT_GEN1` starts faster, `GEN2` is full Linux. `gpu_zonal_redundancy_disabled`: Do without spare GPUs in another zone, which cost more. `max_instance_request_concurrency`: Requests that an instance takes at once; more of them need fewer instances. `node_selector`: GPU of each instance, billed by the second all the time it lives. `scaling.max_instance_count`: Instances at most; a ceiling on what a rush can cost. `scaling.min_instance_count`: Instances of this revision that are kept warm, and billed, without requests. `timeout`: How long a request may take, for example `30s`; time is billed. `vpc_access`: Way into a network: directly, which is free, or by a connector, whose machines are billed by the hour."
  type = object({
    annotations = optional(map(string))
    containers = optional(list(object({
      image          = string
      args           = optional(list(string))
      base_image_uri = optional(string)
      command        = optional(list(string))
      depends_on     = optional(list(string))
      env = optional(list(object({
        name         = string
        value        = optional(string)
        value_source = optional(object({ secret_key_ref = optional(object({ secret = string, version = optional(string) })) }))
      })), [])
      liveness_probe = optional(object({
        failure_threshold = optional(number)
        grpc              = optional(object({ port = optional(number), service = optional(string) }))
        http_get = optional(object({
          http_headers = optional(list(object({ name = string, value = optional(string) })), [])
          path         = optional(string)
          port         = optional(number)
        }))
        initial_delay_seconds = optional(number)
        period_seconds        = optional(number)
        tcp_socket            = optional(object({ port = number }))
        timeout_seconds       = optional(number)
      }))
      name  = optional(string)
      ports = optional(object({ container_port = optional(number), name = optional(string) }))
      readiness_probe = optional(object({
        failure_threshold = optional(number)
        grpc              = optional(object({ port = optional(number), service = optional(string) }))
        http_get          = optional(object({ path = optional(string), port = optional(number) }))
        period_seconds    = optional(number)
        success_threshold = optional(number)
        timeout_seconds   = optional(number)
      }))
      resources        = optional(object({ cpu_idle = optional(bool), limits = optional(map(string)), startup_cpu_boost = optional(bool) }))
      sandbox_launcher = optional(bool)
      startup_probe = optional(object({
        failure_threshold = optional(number)
        grpc              = optional(object({ port = optional(number), service = optional(string) }))
        http_get = optional(object({
          http_headers = optional(list(object({ name = string, value = optional(string) })), [])
          path         = optional(string)
          port         = optional(number)
        }))
        initial_delay_seconds = optional(number)
        period_seconds        = optional(number)
        tcp_socket            = optional(object({ port = optional(number) }))
        timeout_seconds       = optional(number)
      }))
      volume_mounts = optional(list(object({ mount_path = string, name = string, sub_path = optional(string) })), [])
      working_dir   = optional(string)
    })), [])
    encryption_key                   = optional(string)
    execution_environment            = optional(string)
    gpu_zonal_redundancy_disabled    = optional(bool)
    health_check_disabled            = optional(bool)
    labels                           = optional(map(string))
    max_instance_request_concurrency = optional(number)
    node_selector                    = optional(object({ accelerator = string }))
    revision                         = optional(string)
    sandboxes = optional(object({
      templates = optional(list(object({
        image         = string
        name          = string
        args          = optional(list(string))
        command       = optional(list(string))
        env           = optional(list(object({ name = string, value = optional(string) })), [])
        volume_mounts = optional(list(object({ mount_path = string, name = string, sub_path = optional(string) })), [])
        working_dir   = optional(string)
      })), [])
    }))
    scaling = optional(object({
      concurrency_utilization = optional(number)
      cpu_utilization         = optional(number)
      max_instance_count      = optional(number)
      min_instance_count      = optional(number)
    }))
    service_account  = optional(string)
    session_affinity = optional(bool)
    timeout          = optional(string)
    volumes = optional(list(object({
      name               = string
      cloud_sql_instance = optional(object({ instances = optional(set(string)) }))
      empty_dir          = optional(object({ medium = optional(string), size_limit = optional(string) }))
      gcs                = optional(object({ bucket = string, mount_options = optional(list(string)), read_only = optional(bool) }))
      nfs                = optional(object({ path = string, server = string, read_only = optional(bool) }))
      secret = optional(object({
        secret       = string
        default_mode = optional(number)
        items        = optional(list(object({ path = string, mode = optional(number), version = optional(string) })), [])
      }))
    })), [])
    vpc_access = optional(object({
      connector          = optional(string)
      egress             = optional(string)
      network_interfaces = optional(list(object({ network = optional(string), subnetwork = optional(string), tags = optional(list(string)) })), [])
    }))
    workload_identity_config = optional(object({ identity = optional(string), identity_certificate_enabled = optional(bool), identity_type = optional(string) }))
  })
  nullable = false
  validation {
    condition     = alltrue([for one in try(var.template.containers, []) : try(contains(["http1", "h2c"], one.ports.name), true)])
    error_message = "template: containers.ports.name must be http1 or h2c."
  }
  validation {
    condition     = alltrue([for one in try(var.template.volumes, []) : try(contains(["MEMORY", "DISK"], one.empty_dir.medium), true)])
    error_message = "template: volumes.empty_dir.medium must be MEMORY or DISK."
  }
  validation {
    condition     = try(contains(["ALL_TRAFFIC", "PRIVATE_RANGES_ONLY"], var.template.vpc_access.egress), true)
    error_message = "template: vpc_access.egress must be ALL_TRAFFIC or PRIVATE_RANGES_ONLY."
  }
  validation {
    condition     = try(contains(["IDENTITY_TYPE_SERVICE_ACCOUNT", "IDENTITY_TYPE_WORKLOAD_IDENTITY", "IDENTITY_TYPE_AGENT_IDENTITY"], var.template.workload_identity_config.identity_type), true)
    error_message = "template: workload_identity_config.identity_type must be IDENTITY_TYPE_SERVICE_ACCOUNT, IDENTITY_TYPE_WORKLOAD_IDENTITY or IDENTITY_TYPE_AGENT_IDENTITY."
  }
  validation {
    condition     = try(var.template.scaling.min_instance_count <= var.template.scaling.max_instance_count, true)
    error_message = "template.scaling.min_instance_count must not be above max_instance_count."
  }
  validation {
    condition     = try(contains(["EXECUTION_ENVIRONMENT_GEN1", "EXECUTION_ENVIRONMENT_GEN2"], var.template.execution_environment), true)
    error_message = "template.execution_environment must be EXECUTION_ENVIRONMENT_GEN1 or EXECUTION_ENVIRONMENT_GEN2."
  }
  validation {
    condition     = try(var.template.max_instance_request_concurrency >= 1 && var.template.max_instance_request_concurrency <= 1000, true)
    error_message = "template.max_instance_request_concurrency must be 1 to 1000."
  }
}

variable "build_config" {
  description = "How a function is built from source; builds are billed by Cloud Build."
  type = object({
    base_image               = optional(string)
    enable_automatic_updates = optional(bool)
    environment_variables    = optional(map(string))
    function_target          = optional(string)
    image_uri                = optional(string)
    service_account          = optional(string)
    source_location          = optional(string)
    worker_pool              = optional(string)
  })
  default = null
}

variable "launch_stage" {
  description = "Stage of features used, `GA`, `BETA` or `ALPHA`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ALPHA", "BETA", "DEPRECATED", "EARLY_ACCESS", "GA", "PRELAUNCH", "UNIMPLEMENTED"], var.launch_stage), true)
    error_message = "launch_stage must be ALPHA, BETA, DEPRECATED, EARLY_ACCESS, GA, PRELAUNCH or UNIMPLEMENTED."
  }
}

# Network

variable "default_uri_disabled" {
  description = "Do not serve the `run.app` address."
  type        = bool
  default     = null
}

variable "ingress" {
  description = "Who reaches the service: `INGRESS_TRAFFIC_ALL`, `INGRESS_TRAFFIC_INTERNAL_ONLY` or `INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`."
  type        = string
  default     = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  validation {
    condition     = try(contains(["INGRESS_TRAFFIC_ALL", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER", "INGRESS_TRAFFIC_INTERNAL_ONLY"], var.ingress), true)
    error_message = "ingress must be INGRESS_TRAFFIC_ALL, INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER or INGRESS_TRAFFIC_INTERNAL_ONLY."
  }
}

variable "traffic" {
  description = "Share of requests of each revision."
  type        = list(object({ percent = optional(number), revision = optional(string), tag = optional(string), type = optional(string) }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.traffic : try(contains(["TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"], one.type), true)])
    error_message = "traffic: type must be TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST or TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION."
  }
}

# Security

variable "binary_authorization" {
  description = "Which images may run."
  type        = object({ breakglass_justification = optional(string), policy = optional(string), use_default = optional(bool) })
  default     = null
}

variable "iap_enabled" {
  description = "Ask callers to sign in by Identity-Aware Proxy."
  type        = bool
  default     = null
}

variable "invoker_iam_disabled" {
  description = "Let anybody call without IAM; every call is billed to you."
  type        = bool
  default     = null
}

variable "ssh_enabled" {
  description = "Allow SSH into containers."
  type        = bool
  default     = null
}

# Backup

variable "multi_region_settings" {
  description = "Further regions that run the service, and are billed."
  type        = object({ regions = optional(list(string)) })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the service, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Let Terraform refuse deletion."
  type        = bool
  default     = true
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

variable "annotations" {
  description = "Annotations, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

variable "custom_audiences" {
  description = "Further audiences of tokens that the service takes."
  type        = list(string)
  default     = null
}
