# Name and place

variable "repository_id" {
  description = "Id of the repository."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.repository_id))
    error_message = "A repository id has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the repository is for."
  type        = string
  default     = null
}

variable "location" {
  description = "Region or multi-region; data that leaves it is billed per GiB."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

# Software and settings

variable "format" {
  description = "Format of the artifacts, for example `DOCKER` or `PYTHON`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["APT", "CONDA", "DOCKER", "GENERIC", "GO", "GOOGET", "KFP", "MAVEN", "NPM", "PYTHON", "RUBY", "YUM"], var.format)
    error_message = "format must be APT, CONDA, DOCKER, GENERIC, GO, GOOGET, KFP, MAVEN, NPM, PYTHON, RUBY or YUM."
  }
}

variable "docker_config" {
  description = "Whether tags are immutable."
  type        = object({ immutable_tags = optional(bool) })
  default     = null
}

variable "maven_config" {
  description = "Which versions Maven may publish."
  type        = object({ allow_snapshot_overwrites = optional(bool), version_policy = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["VERSION_POLICY_UNSPECIFIED", "RELEASE", "SNAPSHOT"], var.maven_config.version_policy), true)
    error_message = "maven_config: version_policy must be VERSION_POLICY_UNSPECIFIED, RELEASE or SNAPSHOT."
  }
}

variable "mode" {
  description = "`STANDARD_REPOSITORY`, `VIRTUAL_REPOSITORY` or `REMOTE_REPOSITORY`, which stores what it passes on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["REMOTE_REPOSITORY", "STANDARD_REPOSITORY", "VIRTUAL_REPOSITORY"], var.mode), true)
    error_message = "mode must be REMOTE_REPOSITORY, STANDARD_REPOSITORY or VIRTUAL_REPOSITORY."
  }
}

variable "remote_repository_config" {
  description = "Where a remote repository gets its artifacts; what it passes on is stored and billed here."
  type = object({
    apt_repository              = optional(object({ public_repository = optional(object({ repository_base = string, repository_path = string })) }))
    common_repository           = optional(object({ uri = string }))
    description                 = optional(string)
    disable_upstream_validation = optional(bool)
    docker_repository           = optional(object({ custom_repository = optional(object({ uri = optional(string) })), public_repository = optional(string) }))
    maven_repository            = optional(object({ custom_repository = optional(object({ uri = optional(string) })), public_repository = optional(string) }))
    no_cache                    = optional(object({}))
    npm_repository              = optional(object({ custom_repository = optional(object({ uri = optional(string) })), public_repository = optional(string) }))
    python_repository           = optional(object({ custom_repository = optional(object({ uri = optional(string) })), public_repository = optional(string) }))
    upstream_credentials        = optional(object({ username_password_credentials = optional(object({ password_secret_version = optional(string), username = optional(string) })) }))
    yum_repository              = optional(object({ public_repository = optional(object({ repository_base = string, repository_path = string })) }))
  })
  default = null
  validation {
    condition     = try(contains(["DEBIAN", "UBUNTU", "DEBIAN_SNAPSHOT"], var.remote_repository_config.apt_repository.public_repository.repository_base), true)
    error_message = "remote_repository_config: apt_repository.public_repository.repository_base must be DEBIAN, UBUNTU or DEBIAN_SNAPSHOT."
  }
  validation {
    condition     = try(contains(["DOCKER_HUB"], var.remote_repository_config.docker_repository.public_repository), true)
    error_message = "remote_repository_config: docker_repository.public_repository must be DOCKER_HUB."
  }
  validation {
    condition     = try(contains(["MAVEN_CENTRAL"], var.remote_repository_config.maven_repository.public_repository), true)
    error_message = "remote_repository_config: maven_repository.public_repository must be MAVEN_CENTRAL."
  }
  validation {
    condition     = try(contains(["NPMJS"], var.remote_repository_config.npm_repository.public_repository), true)
    error_message = "remote_repository_config: npm_repository.public_repository must be NPMJS."
  }
  validation {
    condition     = try(contains(["PYPI"], var.remote_repository_config.python_repository.public_repository), true)
    error_message = "remote_repository_config: python_repository.public_repository must be PYPI."
  }
  validation {
    condition     = try(contains(["CENTOS", "CENTOS_DEBUG", "CENTOS_VAULT", "CENTOS_STREAM", "ROCKY", "EPEL"], var.remote_repository_config.yum_repository.public_repository.repository_base), true)
    error_message = "remote_repository_config: yum_repository.public_repository.repository_base must be CENTOS, CENTOS_DEBUG, CENTOS_VAULT, CENTOS_STREAM, ROCKY or EPEL."
  }
}

variable "virtual_repository_config" {
  description = "Repositories that a virtual one searches, by priority."
  type = object({
    upstream_policies = optional(list(object({ id = optional(string), priority = optional(number), repository = optional(string) })), [])
  })
  default = null
}

# Storage

variable "cleanup_policies" {
  description = "Policies that delete or keep versions; what a `KEEP` policy names is never deleted. Without one, everything is stored and billed for good."
  type = list(object({
    id     = string
    action = optional(string)
    condition = optional(object({
      newer_than            = optional(string)
      older_than            = optional(string)
      package_name_prefixes = optional(list(string))
      tag_prefixes          = optional(list(string))
      tag_state             = optional(string)
      version_name_prefixes = optional(list(string))
    }))
    most_recent_versions = optional(object({ keep_count = optional(number), package_name_prefixes = optional(list(string)) }))
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.cleanup_policies : try(contains(["TAGGED", "UNTAGGED", "ANY"], one.condition.tag_state), true)])
    error_message = "cleanup_policies: condition.tag_state must be TAGGED, UNTAGGED or ANY."
  }
  validation {
    condition     = alltrue([for one in var.cleanup_policies : try(contains(["DELETE", "KEEP"], one.action), false)])
    error_message = "The action of a policy is DELETE or KEEP."
  }
}

# Security

variable "cleanup_policy_dry_run" {
  description = "Only log what the policies would delete."
  type        = bool
  default     = false
}

variable "kms_key_name" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

variable "vulnerability_scanning_config" {
  description = "Whether new images are scanned, each of which is billed where scanning is switched on for the project. `enablement_config`: `INHERITED` or `DISABLED`; every image scanned is billed."
  type        = object({ enablement_config = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["DISABLED", "INHERITED"], var.vulnerability_scanning_config.enablement_config), true)
    error_message = "vulnerability_scanning_config.enablement_config must be DISABLED or INHERITED."
  }
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the repository, which is billed on."
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
