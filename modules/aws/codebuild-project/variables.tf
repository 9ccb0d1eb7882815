# Name and place

variable "name" {
  description = "Name of the project."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$", var.name))
    error_message = "A project name has 2 to 150 letters, digits, - and _, and begins with a letter or digit."
  }
}

variable "description" {
  description = "What is built."
  type        = string
  default     = null
}

# Size and cost

variable "build_timeout" {
  description = "Minutes after which a build is stopped, 60 unless told; a ceiling on what a hanging build can cost."
  type        = number
  default     = 60
  validation {
    condition     = try(var.build_timeout >= 5 && var.build_timeout <= 2160, true)
    error_message = "build_timeout must be 5 to 2160."
  }
}

variable "concurrent_build_limit" {
  description = "Builds at once, at most."
  type        = number
  default     = null
  validation {
    condition     = try(var.concurrent_build_limit >= 1, true)
    error_message = "concurrent_build_limit must be 1 or more."
  }
}

variable "queued_timeout" {
  description = "Minutes that a build may wait."
  type        = number
  default     = null
  validation {
    condition     = try(var.queued_timeout >= 5 && var.queued_timeout <= 480, true)
    error_message = "queued_timeout must be 5 to 480."
  }
}

# Software and settings

variable "environment" {
  description = "Image and compute type; the compute type decides the price of a minute. ARM costs less than x86 of the same size, and Lambda is billed by the second. `compute_type`: Size. `environment_variable.type`: Where the value is from. `fleet`: Reserved capacity, billed whether builds run or not. `image_pull_credentials_type`: By whose rights the image is pulled."
  type = object({
    compute_type                = string
    image                       = string
    type                        = string
    certificate                 = optional(string)
    environment_variable        = optional(list(object({ name = string, value = string, type = optional(string) })), [])
    fleet                       = optional(object({ fleet_arn = optional(string) }))
    image_pull_credentials_type = optional(string)
    privileged_mode             = optional(bool)
    registry_credential         = optional(object({ credential = string, credential_provider = string }))
  })
  nullable = false
  validation {
    condition     = try(contains(["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"], var.environment.compute_type), true)
    error_message = "environment.compute_type must be BUILD_GENERAL1_SMALL, BUILD_GENERAL1_MEDIUM, BUILD_GENERAL1_LARGE, BUILD_GENERAL1_XLARGE, BUILD_GENERAL1_2XLARGE, BUILD_LAMBDA_1GB, BUILD_LAMBDA_2GB, BUILD_LAMBDA_4GB, BUILD_LAMBDA_8GB, BUILD_LAMBDA_10GB, ATTRIBUTE_BASED_COMPUTE or CUSTOM_INSTANCE_TYPE."
  }
  validation {
    condition     = try(contains(["CODEBUILD", "SERVICE_ROLE"], var.environment.image_pull_credentials_type), true)
    error_message = "environment.image_pull_credentials_type must be CODEBUILD or SERVICE_ROLE."
  }
  validation {
    condition     = try(alltrue([for one in var.environment.environment_variable : try(contains(["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"], one.type), true)]), true)
    error_message = "environment.environment_variable.type must be PLAINTEXT, PARAMETER_STORE or SECRETS_MANAGER."
  }
}

variable "artifacts" {
  description = "Where results go. `type`: Kind."
  type = object({
    type                   = string
    artifact_identifier    = optional(string)
    bucket_owner_access    = optional(string)
    encryption_disabled    = optional(bool)
    location               = optional(string)
    name                   = optional(string)
    namespace_type         = optional(string)
    override_artifact_name = optional(bool)
    packaging              = optional(string)
    path                   = optional(string)
  })
  default  = { type = "NO_ARTIFACTS" }
  nullable = false
  validation {
    condition     = try(contains(["CODEPIPELINE", "NO_ARTIFACTS", "S3"], var.artifacts.type), true)
    error_message = "artifacts.type must be CODEPIPELINE, NO_ARTIFACTS or S3."
  }
}

variable "badge_enabled" {
  description = "Publish a badge with the state of the last build."
  type        = bool
  default     = null
}

variable "build_batch_config" {
  description = "Several builds as one, each billed."
  type = object({
    service_role      = string
    combine_artifacts = optional(bool)
    restrictions      = optional(object({ compute_types_allowed = optional(list(string)), maximum_builds_allowed = optional(number) }))
    timeout_in_mins   = optional(number)
  })
  default = null
}

variable "cache" {
  description = "Files kept between builds, which shorten them. `modes`: What a local cache keeps. `type`: Kind."
  type        = object({ location = optional(string), modes = optional(list(string)), type = optional(string) })
  default     = null
  validation {
    condition     = try(alltrue([for value in var.cache.modes : contains(["LOCAL_DOCKER_LAYER_CACHE", "LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"], value)]), true)
    error_message = "cache.modes may hold LOCAL_DOCKER_LAYER_CACHE, LOCAL_SOURCE_CACHE and LOCAL_CUSTOM_CACHE."
  }
  validation {
    condition     = try(contains(["NO_CACHE", "S3", "LOCAL"], var.cache.type), true)
    error_message = "cache.type must be NO_CACHE, S3 or LOCAL."
  }
}

variable "secondary_artifacts" {
  description = "Further results."
  type = list(object({
    artifact_identifier    = string
    type                   = string
    bucket_owner_access    = optional(string)
    encryption_disabled    = optional(bool)
    location               = optional(string)
    name                   = optional(string)
    namespace_type         = optional(string)
    override_artifact_name = optional(bool)
    packaging              = optional(string)
    path                   = optional(string)
  }))
  default  = []
  nullable = false
  validation {
    condition     = length(var.secondary_artifacts) <= 12
    error_message = "secondary_artifacts takes at most 12."
  }
}

variable "secondary_source_version" {
  description = "Versions of further sources."
  type        = list(object({ source_identifier = string, source_version = string }))
  default     = []
  nullable    = false
  validation {
    condition     = length(var.secondary_source_version) <= 12
    error_message = "secondary_source_version takes at most 12."
  }
}

variable "secondary_sources" {
  description = "Further sources."
  type = list(object({
    source_identifier     = string
    type                  = string
    auth                  = optional(object({ resource = string, type = string }))
    build_status_config   = optional(object({ context = optional(string), target_url = optional(string) }))
    buildspec             = optional(string)
    git_clone_depth       = optional(number)
    git_submodules_config = optional(object({ fetch_submodules = bool }))
    insecure_ssl          = optional(bool)
    location              = optional(string)
    report_build_status   = optional(bool)
  }))
  default  = []
  nullable = false
  validation {
    condition     = length(var.secondary_sources) <= 12
    error_message = "secondary_sources takes at most 12."
  }
}

variable "source_version" {
  description = "Branch, tag or commit to build."
  type        = string
  default     = null
}

variable "webhook" {
  description = "Which pushes and pull requests build."
  type = object({
    build_type          = optional(string)
    filter_group        = optional(list(object({ filter = optional(list(object({ pattern = string, type = string, exclude_matched_pattern = optional(bool) })), []) })), [])
    manual_creation     = optional(bool)
    scope_configuration = optional(object({ name = string, scope = string, domain = optional(string) }))
  })
  default = null
}

# Storage

variable "file_system_locations" {
  description = "EFS file systems to mount."
  type = list(object({
    identifier    = optional(string)
    location      = optional(string)
    mount_options = optional(string)
    mount_point   = optional(string)
    type          = optional(string)
  }))
  default  = []
  nullable = false
}

# Network

variable "vpc_config" {
  description = "VPC to build in; downloads go through its NAT gateway then, which bills them."
  type        = object({ security_group_ids = set(string), subnets = set(string), vpc_id = string })
  default     = null
}

# Security

variable "service_role" {
  description = "Role that builds run as."
  type        = string
  nullable    = false
}

variable "encryption_key" {
  description = "KMS key of the results; its requests are billed."
  type        = string
  default     = null
}

variable "project_visibility" {
  description = "Who may see the builds: `PRIVATE` or `PUBLIC_READ`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PRIVATE", "PUBLIC_READ"], var.project_visibility), true)
    error_message = "project_visibility must be PRIVATE or PUBLIC_READ."
  }
}

variable "resource_access_role" {
  description = "Role that reads logs and results for the public."
  type        = string
  default     = null
}

# Logs and metrics

variable "create_log_group" {
  description = "Make the log group of builds. Set it to false when `logs_config` switches CloudWatch Logs off or names a group of your own."
  type        = bool
  default     = true
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs of builds are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "logs_config" {
  description = "Logs in CloudWatch or S3, billed by the GB. Unless told otherwise they go to the group that the module makes."
  type = object({
    cloudwatch_logs = optional(object({ group_name = optional(string), status = optional(string), stream_name = optional(string) }))
    s3_logs = optional(object({
      bucket_owner_access = optional(string)
      encryption_disabled = optional(bool)
      location            = optional(string)
      status              = optional(string)
    }))
  })
  default = null
}

# Other

variable "resource_source" {
  description = "Where the code comes from. `type`: Kind."
  type = object({
    type                  = string
    auth                  = optional(object({ resource = string, type = string }))
    build_status_config   = optional(object({ context = optional(string), target_url = optional(string) }))
    buildspec             = optional(string)
    git_clone_depth       = optional(number)
    git_submodules_config = optional(object({ fetch_submodules = bool }))
    insecure_ssl          = optional(bool)
    location              = optional(string)
    report_build_status   = optional(bool)
  })
  nullable = false
  validation {
    condition     = try(contains(["BITBUCKET", "CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITHUB_ENTERPRISE", "GITLAB", "GITLAB_SELF_MANAGED", "NO_SOURCE", "S3"], var.resource_source.type), true)
    error_message = "source.type must be BITBUCKET, CODECOMMIT, CODEPIPELINE, GITHUB, GITHUB_ENTERPRISE, GITLAB, GITLAB_SELF_MANAGED, NO_SOURCE or S3."
  }
}
